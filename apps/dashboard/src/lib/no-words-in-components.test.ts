import { parseSync } from "vite";
import { expect, it } from "vitest";

const sources = import.meta.glob<string>("../**/*.tsx", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** Attributes that a person reads or hears. */
const spoken: ReadonlySet<string> = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "label",
  "placeholder",
  "title",
]);

it("no component holds a word: words stand in the messages, in both languages", () => {
  const found = Object.entries(sources).flatMap(([file, source]) =>
    wordsIn(parseSync(file, source).program).map((words) => `${file}: ${words}`),
  );
  expect(Object.keys(sources).length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});

it("words in the middle of elements and in what is read aloud are found", () => {
  const source = 'const a = <p title="Of the week">Three {b} left <i>{"or"}</i> 5</p>;';
  expect(wordsIn(parseSync("a.tsx", source).program)).toEqual([
    "Of the week",
    "Three",
    "left",
    "or",
  ]);
});

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly name?: string | { readonly name?: unknown };
  readonly expression?: Node;
}

/** The words that a tree of a component holds, as text between tags or in an attribute that is read out. */
function wordsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== "object" || node === null) return [];
  const { type, value, name, expression } = node as Node;
  if (type === "JSXText") return spokenText(value);
  if (type === "JSXExpressionContainer" && expression?.type === "Literal")
    return spokenText(expression.value);
  if (type === "JSXAttribute")
    return typeof name === "object" && spoken.has(name.name as string)
      ? [...literal(value), ...wordsIn(value)]
      : elementsIn(value);
  return Object.values(node).flatMap(wordsIn);
}

function literal(value: unknown): string[] {
  const { type, value: text } = (value ?? {}) as Node;
  return type === "Literal" ? spokenText(text) : [];
}

/** An attribute that nobody reads may still hold elements. */
function elementsIn(value: unknown): string[] {
  const { type, expression } = (value ?? {}) as Node;
  return type === "JSXExpressionContainer" && expression?.type !== "Literal"
    ? wordsIn(expression)
    : [];
}

/** Addresses of the API are the same in every language. */
const address = /^\/[\w/.-]+$/;

function spokenText(text: unknown): string[] {
  const words = typeof text === "string" ? text.trim() : "";
  return /\p{L}/u.test(words) && !address.test(words) ? [words] : [];
}
