import { Fragment } from "react";

const raised = /([\^_])(\([^)]*\)|[−·\p{L}\p{N}]+)/gu;

/** A formula with what stands after `^` raised and what stands after `_` lowered. */
export function FormulaText({ formula }: { readonly formula: string }) {
  const parts = [...formula.matchAll(raised)];
  const ends = parts.map((part) => part.index + part[0].length);
  return (
    <>
      {parts.map(({ index, 1: sign, 2: words = "" }, place) => {
        const Place = sign === "^" ? "sup" : "sub";
        return (
          <Fragment key={index}>
            {formula.slice(ends[place - 1] ?? 0, index)}
            <Place>{words.replaceAll(/^\(|\)$/g, "")}</Place>
          </Fragment>
        );
      })}
      {formula.slice(ends.at(-1) ?? 0)}
    </>
  );
}
