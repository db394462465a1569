/** How two numbers that stand side by side belong together. */
export type Connector = "range" | "list" | "comma" | null;

const ranges = new Set([
  "-",
  "--",
  "~",
  "to",
  "-to-",
  "至",
  "到",
  "或至",
  "and up to",
  "through",
  "through to",
]);
const lists = new Set([
  "、",
  "and",
  "or",
  ", and",
  ", or",
  "and then",
  "或",
  "和",
  "及",
  "与",
  "以及",
  "或者",
  "、和",
  "&",
  "respectively and",
]);
const commas = new Set([","]);
const longest = 16;
const comma = ",".charCodeAt(0);
/** What a connector can begin with. */
const starters = new Set(
  [" ", "\n", ...ranges, ...lists, ...commas].map((connector) => connector.charCodeAt(0)),
);

/** The connector that fills the text between two offsets, but for spaces around it. */
export function connectorOf(plain: string, start: number, end: number): Connector {
  if (end - start > longest || end <= start) return null;
  const first = plain.charCodeAt(start);
  if (first === comma && end - start === 1) return "comma";
  if (!starters.has(first)) return null;
  const between = plain.slice(start, end).trim();
  if (ranges.has(between)) return "range";
  if (lists.has(between)) return "list";
  return commas.has(between) ? "comma" : null;
}
