import { listActors, getActor } from "./dimensions/actors.ts";
import { getInstrument, listInstruments } from "./dimensions/instruments.ts";
import { getSector, listSectors } from "./dimensions/sectors.ts";
import { listChanges } from "./answers/changes.ts";
import { getMatrix } from "./answers/matrix.ts";
import { searchRecords } from "./answers/search.ts";
import { getStatus, getVocabulary } from "./answers/status.ts";
import { createCsv } from "./csv.ts";
import { type LedgerOptions, openLedger } from "./ledger.ts";
import { listClaims } from "./measures/claims.ts";
import { getMeasure } from "./measures/get.ts";
import { listMeasures } from "./measures/list.ts";
import {
  coverageRows,
  indicatorRows,
  paged,
  parameterRows,
  seriesRows,
  signalRows,
} from "./records/observations.ts";
import { sourceRows } from "./records/sources.ts";
import { listStatements } from "./records/statements.ts";
import { createViews } from "./viewing.ts";

/** Every use case over the ledger in memory. Nothing is read from disk after the catalogue's module. */
export function openObservatory(options: LedgerOptions = {}) {
  const ledger = openLedger(options);
  const views = createViews(ledger);
  return {
    listSectors: listSectors(views),
    getSector: getSector(ledger, views),
    listInstruments: listInstruments(views),
    getInstrument: getInstrument(ledger, views),
    listActors: listActors(ledger, views),
    getActor: getActor(ledger, views),
    listMeasures: listMeasures(views),
    getMeasure: getMeasure(ledger, views),
    listClaims: listClaims(ledger, views),
    listSources: paged(views, sourceRows(ledger, views)),
    listStatements: listStatements(ledger, views),
    listIndicators: paged(views, indicatorRows(ledger, views)),
    listParameters: paged(views, parameterRows(ledger, views)),
    listCoverage: paged(views, coverageRows(ledger, views)),
    listSignals: paged(views, signalRows(ledger, views)),
    listSignalSeries: paged(views, seriesRows(ledger, views)),
    getMatrix: getMatrix(ledger, views),
    listChanges: listChanges(views),
    search: searchRecords(ledger, views),
    getVocabulary,
    getStatus: getStatus(ledger, views),
    csv: createCsv(ledger, views),
  };
}

export type Observatory = ReturnType<typeof openObservatory>;
export type { LedgerOptions as ObservatoryOptions } from "./ledger.ts";
