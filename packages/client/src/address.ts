import type { TextFormat } from "@nqpf/http/contract";
import { type Operation, paths } from "@nqpf/http/paths";

type Parameter = string | number | undefined | readonly string[];

/** An answer in another form than JSON. */
export type Twin = "csv" | TextFormat;

/** The address of an operation below the API's root: parameters in the path, lists separated by commas. */
export function addressOf(
  name: Operation,
  input: Record<string, Parameter>,
  as: Twin | null,
): string {
  const rest = new Map(Object.entries(input));
  const path = paths[name].replace(/\{(\w+)\}/g, (_, parameter: string) => {
    const value = rest.get(parameter);
    rest.delete(parameter);
    return encodeURIComponent(String(value));
  });
  const query = new URLSearchParams();
  for (const [key, value] of rest) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    query.set(key, Array.isArray(value) ? value.join(",") : String(value));
  }
  const search = query.toString().replaceAll("%2C", ",");
  return `${path}${as === null ? "" : `.${as}`}${search ? `?${search}` : ""}`;
}
