import type { Measure } from "@nqpf/domain";

/** Who says that the borrower's rate is open, and what was said on it afterwards; or that nobody says anything. */
export function borrowerSilence({ notStated, terms }: Measure): string[] {
  const said = notStated
    .filter(({ value }) => value.key === "borrower-rate")
    .map(({ value, claims, later }) => {
      const sources = claims.map(({ source }) => source).join(", ");
      const after = later.length > 0 ? `; observed later: ${later.join(", ")}` : "";
      return `borrower rate: not stated on ${value.on}, by ${sources}${after}`;
    });
  if (said.length > 0) return said;
  const priced = terms.some(({ value }) => value.kind === "lending-rate" && value.value !== null);
  return priced ? [] : ["borrower rate: no source that is held states it"];
}
