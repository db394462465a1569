import { CorpusItem } from "@nqpf/domain/reading";

/** The item of a line, or in words why it is none. */
export function itemOf(line: string): CorpusItem | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "it is not JSON";
  }
  const item = CorpusItem.safeParse(value);
  if (item.success) return item.data;
  return item.error.issues
    .map(({ path, message }) => `${path.join(".") || "the line"}: ${message}`)
    .join("; ");
}
