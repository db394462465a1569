/** What a route may keep in the address: words, and lists written with commas as the API reads them. */
export type SearchValue = string | readonly string[] | undefined;

/** Reads a query string into words; a key given twice counts as a list. */
export function parseSearch(query: string): Record<string, string> {
  const values = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(query)) {
    const before = values.get(key);
    values.set(key, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(values);
}

/** Writes words and lists back, leaving out what is empty and keeping commas readable. */
export function stringifySearch(search: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    const text = Array.isArray(value) ? value.join(",") : value;
    if (typeof text === "string" && text !== "") query.set(key, text);
    if (typeof text === "number") query.set(key, String(text));
  }
  const text = query.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : "";
}

export function textOf(raw: Record<string, unknown>, key: string): string | undefined {
  const value = raw[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function listOf(raw: Record<string, unknown>, key: string): string[] | undefined {
  const value = raw[key];
  const items = Array.isArray(value) ? value.map(String) : (textOf(raw, key)?.split(",") ?? []);
  const named = [...new Set(items.filter((item) => item !== ""))];
  return named.length > 0 ? named : undefined;
}

export function oneOf<T extends string>(
  raw: Record<string, unknown>,
  key: string,
  words: readonly T[],
): T | undefined {
  return words.find((word) => word === raw[key]);
}

/** A whole number above zero. */
export function numberOf(raw: Record<string, unknown>, key: string): number | undefined {
  const value = raw[key];
  const text = typeof value === "number" ? String(value) : (textOf(raw, key) ?? "");
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export function dayOf(raw: Record<string, unknown>, key: string): string | undefined {
  const value = textOf(raw, key);
  return value !== undefined && day.test(value) ? value : undefined;
}

export function dateOf(raw: Record<string, unknown>, key: string): string | undefined {
  const value = textOf(raw, key);
  return value !== undefined && partialDate.test(value) ? value : undefined;
}
