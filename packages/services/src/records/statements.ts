import { knownBy, type Statement, statedOn } from "@nqpf/domain";
import type { StatementList } from "@nqpf/domain/answers";
import type { StatementsQuestion } from "@nqpf/domain/questions";

import { labelsFor } from "../labels.ts";
import type { Ledger } from "../ledger.ts";
import { pageOf } from "../paging.ts";
import type { Views } from "../viewing.ts";

/** The statements of which some source had spoken by the question's day, in the order of the document. */
export function statementRows(ledger: Ledger, views: Views) {
  return (question: StatementsQuestion): Statement[] => {
    const { knownAt } = views(question).view.at;
    return ledger.catalogue.statements.filter(
      (statement) =>
        (!question.kind?.length || question.kind.includes(statement.kind)) &&
        (!question.verdict?.length || question.verdict.includes(statement.verdict)) &&
        statement.sources.some((id) => {
          const source = ledger.sources().get(id);
          return (
            source &&
            knownBy({ statedOn: statedOn(source), recordedAt: source.accessed }, knownAt) === "yes"
          );
        }),
    );
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
