import { type Labelled, labelText } from "../lib/label-text.ts";
import { language, tagOf } from "../lib/language.ts";
import css from "./bilingual.module.css";
import { LabelText } from "./label.tsx";

interface BilingualProps {
  readonly label: Labelled;
  /** The second name below the first rather than beside it. */
  readonly stacked?: boolean;
}

/** A name in the language of the interface with its name in the other, marked as such for fonts and screen readers. */
export function Bilingual({ label, stacked = false }: BilingualProps) {
  const { en, zh } = label;
  if (zh === null || zh === "") return <LabelText label={label} />;
  const isChinese = language === "zh";
  return (
    <>
      {labelText(label)}{" "}
      <span lang={tagOf(isChinese ? "en" : "zh")} className={stacked ? css.below : css.beside}>
        {isChinese ? en : zh}
      </span>
    </>
  );
}
