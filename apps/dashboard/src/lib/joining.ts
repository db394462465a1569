import { type Language, language } from "./language.ts";

const marks = {
  en: { clause: ", ", item: ", ", name: ": " },
  zh: { clause: "，", item: "、", name: "：" },
} as const;

/** Names of a kind, one after the other: `banks, firms` or `银行、企业`. */
export function listed(items: readonly string[], of: Language = language): string {
  return items.filter((item) => item !== "").join(marks[of].item);
}

/** What is said of one thing, part after part: `Ceiling, CNY 500 bn` or `额度上限，5000亿元`. */
export function clauses(parts: readonly string[], of: Language = language): string {
  return parts.filter((part) => part !== "").join(marks[of].clause);
}

/** A name and what it says: `Kind: Media` or `类别：媒体`. */
export function named(name: string, value: string, of: Language = language): string {
  return `${name}${marks[of].name}${value}`;
}

/** What stands between a name and its value. */
export const colon = marks[language].name;

/** What stands between two parts of what is said of one thing. */
export const separator = marks[language].clause;

/** Brackets with what goes before them: ` (new)` or `（新增）`. */
export function bracketed(text: string, of: Language = language): string {
  return of === "zh" ? `（${text}）` : ` (${text})`;
}
