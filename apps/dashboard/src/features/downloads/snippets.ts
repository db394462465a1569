import { messages } from "./messages.ts";

const python = "Python";

/** The examples by what they are called. */
export const snippetNames = {
  curl: "curl",
  r: "R",
  python,
  pages: messages.use.pages(python),
} as const;

export type SnippetId = keyof typeof snippetNames;

/** What the examples ask: the table as CSV, and the same list as JSON with its largest pages. */
export interface SnippetAddresses {
  readonly csv: string;
  readonly json: string;
}

/** A few lines for each language, with nothing to install but the language. */
export const snippets: Readonly<Record<SnippetId, (addresses: SnippetAddresses) => string>> = {
  curl: ({ csv }) => `curl --fail --output nqpf-measures.csv "${csv}"`,
  r: ({ csv }) => `# Text, so that ids stay ids and 2024 stays a year.
measures <- read.csv("${csv}", colClasses = "character", encoding = "UTF-8")
table(measures$instrument)`,
  python: ({ csv }) => `import csv, io, urllib.request

with urllib.request.urlopen("${csv}") as answer:
    text = io.TextIOWrapper(answer, encoding="utf-8", newline="")
    measures = list(csv.DictReader(text))
print(len(measures), measures[0]["titleEn"])`,
  pages: ({ json }) => `import json, urllib.parse, urllib.request

address = "${json}"
measures, cursor = [], None
while True:
    more = f"&cursor={urllib.parse.quote(cursor)}" if cursor else ""
    with urllib.request.urlopen(address + more) as answer:
        page = json.load(answer)
    measures += page["data"]
    cursor = page["nextCursor"]
    if cursor is None:
        break
assert len(measures) == page["total"]`,
};
