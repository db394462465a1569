import * as interchange from "@nqpf/interchange";

import { listChanges } from "./answers/changes.ts";
import { getMatrix } from "./answers/matrix.ts";
import { actorRows } from "./dimensions/actors.ts";
import { instrumentRows } from "./dimensions/instruments.ts";
import { sectorRows } from "./dimensions/sectors.ts";
import type { Ledger } from "./ledger.ts";
import { claimRows } from "./measures/claims.ts";
import { measureRows } from "./measures/list.ts";
import { coverageRows, indicatorRows, parameterRows, signalRows } from "./records/observations.ts";
import { sourceRows } from "./records/sources.ts";
import { statementRows } from "./records/statements.ts";
import type { Views } from "./viewing.ts";

/** The CSV twins: every row that a list's question finds, on no pages; null where the record asked for is not there. */
export function createCsv(ledger: Ledger, views: Views) {
  const parameters = parameterRows(ledger, views);
  const changes = listChanges(views);
  const matrix = getMatrix(ledger, views);
  return {
    listSectors: table(interchange.sectorColumns, sectorRows(views)),
    listInstruments: table(interchange.instrumentColumns, instrumentRows(views)),
    listActors: table(interchange.actorColumns, actorRows(ledger, views)),
    listMeasures: table(interchange.measureColumns, measureRows(views)),
    listClaims: table(interchange.claimColumns, claimRows(ledger, views)),
    listSources: table(interchange.sourceColumns, sourceRows(ledger, views)),
    listStatements: table(interchange.statementColumns, statementRows(ledger, views)),
    listIndicators: table(interchange.indicatorColumns, indicatorRows(ledger, views)),
    listParameters: table(
      interchange.parameterColumns,
      (question: Parameters<typeof parameters>[0]) =>
        parameters(question).flatMap((parameter) =>
          parameter.values.map((value) => ({ parameter, value })),
        ),
    ),
    listCoverage: table(interchange.coverageColumns, coverageRows(ledger, views)),
    listSignals: table(interchange.signalColumns, signalRows(ledger, views)),
    listChanges: table(
      interchange.changeColumns,
      (question: Parameters<typeof changes>[0]) => changes(question).data,
    ),
    getMatrix: (question: Parameters<typeof matrix>[0]) => {
      const answer = matrix(question);
      return interchange.toCsv(interchange.matrixColumns(answer), answer.cells);
    },
  };
}

function table<Question, Row>(
  columns: readonly interchange.Column<Row>[],
  rows: (question: Question) => readonly Row[] | null,
) {
  return (question: Question): string | null => {
    const found = rows(question);
    return found && interchange.toCsv(columns, found);
  };
}
