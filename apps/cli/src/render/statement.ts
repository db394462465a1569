import type { Label, Statement } from "@nqpf/domain";
import type { StatementList } from "@nqpf/domain/answers";

import { facts } from "./facts.ts";
import { indented, type Paper, proseWidth } from "./paper.ts";
import { indent } from "./section.ts";
import { nameOf, wordOf } from "./words.ts";
import { wrap } from "./wrap.ts";

/** One statement of the starting document with our verdict and what it rests on. */
export function statementLines(
  statement: Statement,
  { labels, sources }: Pick<StatementList, "labels" | "sources">,
  paper: Paper,
): string[] {
  const { subjects, kind, verdict } = statement;
  const publisherOf = (id: string) => {
    const source = sources.find((candidate) => candidate.id === id);
    return source ? `${id} (${source.publisher}, ${source.published ?? "not dated"})` : id;
  };
  return [
    ...wrap(paper.ink.strong(statement.states), proseWidth(paper)),
    ...indent(
      facts(
        [
          ["verdict", paper.ink.mark(wordOf("verdict", verdict).toLowerCase())],
          ["because", statement.explanation],
          ["then", statement.statusThen],
          ["now", statement.statusNow],
          ["kind", `${wordOf("statement-kind", kind).toLowerCase()} (${statement.id})`],
          ["sectors", subjects.sectors.map(nameOf).join("; ")],
          ["instruments", subjects.instruments.map(nameOf).join("; ")],
          ["actors", subjects.actors.map((id) => labels.actors[id]?.en ?? id).join("; ")],
          ["measures", subjects.measures.map((id) => withId(labels.measures[id], id)).join("\n")],
          ["signals", subjects.signals.join(", ")],
          ["indicators", subjects.indicators.join(", ")],
          ["sources", statement.sources.map(publisherOf).join("\n")],
        ],
        indented(paper, 2),
      ),
    ),
  ];
}

function withId(label: Label | undefined, id: string): string {
  return label ? `${label.en} (${id})` : id;
}
