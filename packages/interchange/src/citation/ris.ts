import { type CitedMeasure, observatory, placeInLedger } from "./cited-measure.ts";

type Line = readonly [tag: string, value: string | null | undefined];

/** The citation as one RIS record: two-letter tags, one value a line, lines ended as the format wants them. */
export function ris(cited: CitedMeasure): string {
  const { id, title, issuers, date, number, source, frozenAddress, warning } = cited;
  const lines: Line[] = [
    ["TY", "RPRT"],
    ["ID", `nqpf-${id}`],
    ...issuers.map((name): Line => ["AU", `${name},`]),
    ["TI", title.en],
    ["TT", title.zh],
    ["PB", source?.publisher],
    ["M1", number],
    ["PY", date?.slice(0, 4)],
    ["DA", date && dateOf(date)],
    ["UR", source?.url],
    ["Y2", source && dateOf(source.accessed)],
    ["DB", observatory],
    ["AV", frozenAddress],
    ["N1", [placeInLedger(cited), warning].filter(Boolean).join(". ")],
    ["ER", ""],
  ];
  return lines
    .filter(([tag, value]) => tag === "ER" || value)
    .map(([tag, value]) => `${tag}  - ${(value ?? "").replace(/\s+/g, " ")}\r\n`)
    .join("");
}

/** `YYYY/MM/DD/`, with what is not known left empty. */
function dateOf(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}
