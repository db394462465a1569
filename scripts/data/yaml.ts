import { readFileSync } from "node:fs";
import { LineCounter, isNode, parseDocument, type Document } from "yaml";

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

/** Reads one YAML file; `name` is how messages call it. Syntax errors and duplicate keys throw a DataError. */
export function readYaml(path: string, name: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new DataError(
      document.errors.map((error) => ({
        file: name,
        line: lines.linePos(error.pos[0]).line,
        message: (error.message.split("\n")[0] ?? "cannot be parsed").replace(/ at line \d+.*$/, ""),
      })),
    );
  }
  return { file: name, value: document.toJS(), lineOf: (at) => lineIn(document, lines, at) };
}

function lineIn(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
