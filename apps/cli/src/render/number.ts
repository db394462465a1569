/**
 * A number with its thousands set apart, in full: `1,234.5`. `Intl.NumberFormat` writes the same and costs a command
 * several milliseconds of its start.
 */
export function number(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
