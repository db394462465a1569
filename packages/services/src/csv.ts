import * as interchange from "@nqpf/interchange";

import { listChanges } from "./answers/changes.ts";
import { conflictRows } from "./answers/conflicts.ts";
import { gapRows } from "./answers/gaps.ts";
import { getMatrix } from "./answers/matrix.ts";
import { grantEquivalentRows } from "./answers/money.ts";
import { getPositions } from "./answers/positions.ts";
import { getSignalTrend } from "./answers/signal-trend.ts";
import { actorRows } from "./dimensions/actors.ts";
import { instrumentRows } from "./dimensions/instruments.ts";
import { sectorRows } from "./dimensions/sectors.ts";
import { documentRows } from "./documents/document-summaries.ts";
import type { Ledger } from "./ledger.ts";
import { claimRows } from "./measures/claims.ts";
import { historyRows } from "./measures/history.ts";
import { measureRows } from "./measures/list.ts";
import {
  coverageRows,
  indicatorRows,
  parameterRows,
  seriesRows,
  signalRows,
} from "./records/observations.ts";
import { sourceRows } from "./records/sources.ts";
import { statementRows } from "./records/statements.ts";
import type { Views } from "./viewing.ts";

/** The CSV twins: every row that a list's question finds, on no pages; null where the record asked for is not there. */
export function createCsv(ledger: Ledger, views: Views) {
  const parameters = parameterRows(ledger, views);
  const changes = listChanges(ledger, views);
  const matrix = getMatrix(ledger, views);
  const positions = getPositions(ledger, views);
  const series = seriesRows(ledger, views);
  const trend = getSignalTrend(ledger, views);
  return {
    listSectors: table(interchange.sectorColumns, sectorRows(views)),
    listInstruments: table(interchange.instrumentColumns, instrumentRows(views)),
    listActors: table(interchange.actorColumns, actorRows(ledger, views)),
    listMeasures: table(interchange.measureColumns, measureRows(views)),
    listClaims: table(interchange.claimColumns, claimRows(ledger, views)),
    listHistory: table(interchange.historyColumns, historyRows(ledger, views)),
    listSources: table(interchange.sourceColumns, sourceRows(ledger, views)),
    listStatements: table(interchange.statementColumns, statementRows(ledger, views)),
    listDocuments: table(interchange.documentColumns, documentRows(ledger, views)),
    listIndicators: table(interchange.indicatorColumns, indicatorRows(ledger, views)),
    listParameters: table(
      interchange.parameterColumns,
      (question: Parameters<typeof parameters>[0]) =>
        parameters(question).flatMap((parameter) =>
          parameter.values.map((value) => ({ parameter, value })),
        ),
    ),
    listGrantEquivalents: table(
      interchange.grantEquivalentColumns,
      grantEquivalentRows(ledger, views),
    ),
    listCoverage: table(interchange.coverageColumns, coverageRows(ledger, views)),
    listSignals: table(interchange.signalColumns, signalRows(ledger, views)),
    listGaps: table(interchange.gapColumns, gapRows(ledger, views)),
    listConflicts: table(interchange.conflictColumns, conflictRows(views)),
    listChanges: table(
      interchange.changeColumns,
      (question: Parameters<typeof changes>[0]) => changes(question).data,
    ),
    listSignalSeries: table(
      interchange.seriesCountColumns,
      (question: Parameters<typeof series>[0]) => interchange.seriesCountRows(series(question)),
    ),
    getSignalTrend: table(interchange.trendPointColumns, (question: Parameters<typeof trend>[0]) =>
      interchange.trendPointRows(trend(question).now.series),
    ),
    getPositions: table(interchange.positionColumns, (question: Parameters<typeof positions>[0]) =>
      interchange.positionRows(positions(question).sectors),
    ),
    getMatrix: (question: Parameters<typeof matrix>[0]) => {
      const answer = matrix(question);
      return interchange.toCsv(interchange.matrixColumns(answer), interchange.matrixRows(answer));
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
