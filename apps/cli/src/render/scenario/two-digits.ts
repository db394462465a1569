/** A figure as it deserves to be quoted: two significant digits, with thousands apart. */
export function twoDigits(value: number | null): string {
  if (value === null) return "–";
  if (value === 0) return "0";
  const shown = Number(value.toPrecision(2));
  return Math.abs(shown) >= 1000 ? shown.toLocaleString("en") : String(shown);
}
