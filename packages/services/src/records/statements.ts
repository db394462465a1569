import type { SourceId, Statement } from "@nqpf/domain";
import type { StatementList } from "@nqpf/domain/answers";
import type { StatementsQuestion } from "@nqpf/domain/questions";

import { statementsByDocument } from "../briefs/documents-of-week.ts";
import { labelsFor } from "../labels.ts";
import type { Ledger } from "../ledger.ts";
import { pageOf } from "../paging.ts";
import type { Views } from "../viewing.ts";
import { spoken } from "./sources.ts";

/** The statements of documents published by the question's day, each with the sources that had spoken by then. */
export function statementRows(ledger: Ledger, views: Views) {
  const { statements } = ledger.catalogue;
  const documents = [...statementsByDocument(statements)];
  return (question: StatementsQuestion): Statement[] => {
    const { knownAt } = views(question).view.at;
    const hadSpoken = (ids: readonly SourceId[]) => spoken(ledger, ids, knownAt);
    const published = new Set(
      documents.flatMap(([id, own]) => (hadSpoken([id]).length > 0 ? own : [])),
    );
    return statements
      .filter(
        (statement) =>
          published.has(statement) &&
          (!question.kind?.length || question.kind.includes(statement.kind)) &&
          (!question.verdict?.length || question.verdict.includes(statement.verdict)),
      )
      .map((statement) => ({ ...statement, sources: hadSpoken(statement.sources) }));
  };
}

/** Statements with their sources and the names of what they are about. */
export function listStatements(ledger: Ledger, views: Views) {
  const rows = statementRows(ledger, views);
  return (question: StatementsQuestion): StatementList => {
    const viewing = views(question);
    const page = pageOf(rows(question), question, viewing.scope);
    const named = new Set(page.data.flatMap((statement) => statement.sources));
    return {
      ...page,
      sources: [...ledger.sources().values()].filter((source) => named.has(source.id)),
      labels: labelsFor(ledger, viewing, {
        actors: page.data.flatMap((statement) => statement.subjects.actors),
        measures: page.data.flatMap((statement) => statement.subjects.measures),
      }),
    };
  };
}
