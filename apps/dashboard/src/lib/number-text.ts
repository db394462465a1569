const grouped = new Intl.NumberFormat("en-GB");
const short = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

export function formatCount(value: number): string {
  return grouped.format(value);
}

const scales = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
] as const;

/** From here on two decimals of the scale below would round to 1,000. */
const roundsUp = 0.999995;

/** Money on a short scale with two decimals at most, `CNY 1.2 tn`; below a million in full. */
export function formatMoney(value: number, currency: string): string {
  const scale = scales.find(([size]) => value / size >= roundsUp);
  if (!scale) return `${currency} ${grouped.format(value)}`;
  return `${currency} ${short.format(value / scale[0])} ${scale[1]}`;
}

/** The exact figure, with the Chinese reading in 亿 where it helps to catch a slip of units. */
export function formatMoneyExactly(value: number, currency: string): string {
  const exact = `${currency} ${grouped.format(value)}`;
  return currency === "CNY" && value >= 1e8
    ? `${exact} (${short.format(value / 1e8)} 亿元)`
    : exact;
}

/** A figure with its unit as a source words it: `1.75%`, `CNY 20 m of loan`, `2–3 firms`. */
export function formatFigure(
  figure: number | readonly [number, number] | readonly number[] | null,
  unit: string | null,
): string {
  if (figure === null) return unit ?? "";
  const numbers = typeof figure === "number" ? [figure] : [...figure];
  const [word, ...rest] = (unit ?? "").split(" ");
  if (/^[A-Z]{3}$/.test(word ?? ""))
    return join(numbers.map((number) => formatMoney(number, word ?? "")).join(" – "), rest);
  const value = numbers.map((number) => grouped.format(number)).join("–");
  return word === "percent" ? join(`${value}%`, rest) : join(value, [word ?? "", ...rest]);
}

function join(value: string, rest: readonly string[]): string {
  return [value, ...rest.filter((word) => word !== "")].join(" ");
}
