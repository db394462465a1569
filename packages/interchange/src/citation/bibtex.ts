import { type CitedMeasure, observatory, placeInLedger } from "./cited-measure.ts";

type Field = readonly [name: string, value: string | null | undefined];

/** The citation as one BibTeX entry in UTF-8. Titles and names are braced, so that their case and their commas stay. */
export function bibtex(cited: CitedMeasure): string {
  const { id, title, issuers, date, number, source, frozenAddress, warning } = cited;
  const [year, month] = date?.split("-") ?? [];
  const fields: Field[] = [
    ["author", issuers.map((name) => `{${escaped(name)}}`).join(" and ")],
    ["title", `{${escaped(title.en)}}`],
    ["titleaddon", title.zh === null ? null : `{${escaped(title.zh)}}`],
    ["institution", source && `{${escaped(source.publisher)}}`],
    ["number", number && escaped(number)],
    ["year", year],
    ["month", month && String(Number(month))],
    ["date", date],
    ["url", source?.url && address(source.url)],
    ["urldate", source?.accessed],
    [
      "note",
      escaped([`${observatory}, ${placeInLedger(cited)}`, warning].filter(Boolean).join(". ")),
    ],
    ["howpublished", `\\url{${address(frozenAddress)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@techreport{nqpf-${id},\n${lines.join(",\n")}\n}\n`;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text in which TeX sees no command. */
function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}&%$#_~^]/g, (sign) => escapes[sign] ?? sign);
}

/** An address as `\url` takes it: signs that would end its braces are percent-encoded. */
function address(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}
