import { DataError, parseYaml, type YamlFile } from "../../../../scripts/data/yaml.ts";

/** A Markdown file taken apart: the YAML between its first two lines of dashes, and the text after them. */
export interface FrontMatter {
  readonly head: YamlFile;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Takes a text apart; `name` is how messages call it. A text without front matter throws a DataError. */
export function takeApart(text: string, name: string): FrontMatter {
  const [, head, gap, body] = /^(---\n.*?\n)(---\n\n*)(.*)$/s.exec(text) ?? [];
  if (head === undefined || gap === undefined || body === undefined)
    throw new DataError([
      { file: name, line: 1, message: "does not begin with front matter between lines of ---" },
    ]);
  return { head: parseYaml(head, name), body, bodyLine: lineBreaksIn(head + gap) + 1 };
}

function lineBreaksIn(text: string): number {
  return text.split("\n").length - 1;
}
