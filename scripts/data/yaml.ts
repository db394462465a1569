import { readFileSync } from "node:fs";
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
} from "yaml";

/** A fault in a data file, at its line. */
export interface DataProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Thrown by a data step; holds every fault found, so that one run shows them all. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    super(problems.map((p) => `${p.file}:${p.line}: ${p.message}`).join("\n"));
    this.problems = problems;
  }
}

/** A parsed YAML file that still knows on which line each of its values stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads one YAML file; `name` is how messages call it. Syntax errors, duplicate keys and aliases throw a DataError. */
export function readYaml(path: string, name: string): YamlFile {
  return parseYaml(readFileSync(path, "utf8"), name);
}

/** As `readYaml`, of a text that is at hand. */
export function parseYaml(text: string, name: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const problems = document.errors.map((error) => ({
    file: name,
    line: lineAt(error.pos[0]),
    message: (error.message.split("\n")[0] ?? "cannot be parsed").replace(/ at line \d+.*$/, ""),
  }));
  visit(document, {
    Alias: (_key, { range }) => {
      problems.push({ file: name, line: lineAt(range?.[0] ?? 0), message: "aliases are not used" });
    },
  });
  if (problems.length > 0) throw new DataError(problems);
  return { file: name, value: document.toJS(), lineOf: (at) => lineIn(document, lines, at) };
}

/** The line of the deepest part of a path that the file has; of a map's entry, the line of its key. */
function lineIn(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let [node, line] = [document.contents as unknown, 1];
  for (const step of path) {
    const key = isMap(node) ? node.items.find((pair) => keyOf(pair) === String(step))?.key : undefined;
    const next = isCollection(node) ? node.get(step, true) : undefined;
    const start = isNode(key) ? key : next;
    if (!isNode(start) || !start.range) return line;
    line = lines.linePos(start.range[0]).line;
    node = next;
  }
  return line;
}

function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}
