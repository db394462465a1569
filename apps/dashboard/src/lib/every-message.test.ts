import { expect, it } from "vitest";

interface Texts {
  readonly en?: unknown;
  readonly zh?: unknown;
}

const modules = import.meta.glob<Texts>("../**/*messages{,.zh}.ts", { eager: true });
const files = Object.keys(modules).filter((file) => !file.endsWith(".zh.ts"));

/** Names, units, keys and marks that both languages write alike. */
const alike: ReadonlySet<string> = new Set([
  "NQPF Observatory",
  "新质生产力观测",
  "English",
  "中文",
  "CNY",
  "USD",
  "EUR",
  "GDP",
  "J →",
  "K ←",
  "A",
  "R",
  "U",
  "S",
]);

/** What it is all about is called by its own name in English too. */
const subject = /新质生产力/g;

it.each(files)("%s says everything in English and in Chinese, and each in its own", (file) => {
  const { en } = modules[file] ?? {};
  const { zh } = modules[file.replace(/\.ts$/, ".zh.ts")] ?? {};
  const english = textsIn(en);
  const chinese = textsIn(zh);
  expect(english.size).toBeGreaterThan(0);
  expect([...english.keys()].filter((path) => !chinese.has(path))).toEqual([]);
  const wronglyChinese = [...english].filter(([, text]) => isChinese(text.replace(subject, "")));
  expect(wronglyChinese.filter(isWritten)).toEqual([]);
  expect([...chinese].filter(([, text]) => !isChinese(text)).filter(isWritten)).toEqual([]);
});

/** Every text of some messages under its path. */
function textsIn(words: unknown, path = ""): Map<string, string> {
  if (typeof words === "string") return new Map([[path, words]]);
  if (typeof words === "function") return new Map([[path, quotedIn(String(words))]]);
  if (typeof words !== "object" || words === null) return new Map();
  return new Map(
    Object.entries(words).flatMap(([key, part]) => [...textsIn(part, `${path}.${key}`)]),
  );
}

/** Whether a text is written in a language at all: a formula is not, nor is what has no letters. */
function isWritten([path, text]: readonly [string, string]): boolean {
  return !path.endsWith(".formula") && !alike.has(text) && /\p{L}/u.test(text);
}

/** The words that a function puts around what it is given. */
function quotedIn(source: string): string {
  const quoted = source.match(/`[^`]*`|"[^"]*"/g) ?? [];
  return quoted
    .map((text) =>
      text
        .slice(1, -1)
        .replaceAll(/\$\{[^}]*\}/g, "")
        .trim(),
    )
    .join(" ");
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
