import type { Store } from "@nqpf/store";

import { getBrief } from "./answers/brief.ts";
import { listChanges } from "./answers/changes.ts";
import { listConflicts } from "./answers/conflicts.ts";
import { getConversions } from "./answers/conversions.ts";
import { explain } from "./answers/explain.ts";
import { listGaps } from "./answers/gaps.ts";
import { getMatrix } from "./answers/matrix.ts";
import { getPositions } from "./answers/positions.ts";
import { getSignalTrend } from "./answers/signal-trend.ts";
import { getMoney, grantEquivalentRows } from "./answers/money.ts";
import { searchRecords } from "./answers/search.ts";
import { getStatus, getVocabulary } from "./answers/status.ts";
import { listBriefs } from "./briefs/last-week.ts";
import { createCsv } from "./csv.ts";
import { getActor, listActors } from "./dimensions/actors.ts";
import { getInstrument, listInstruments } from "./dimensions/instruments.ts";
import { getSector, listSectors } from "./dimensions/sectors.ts";
import { documentRows } from "./documents/document-summaries.ts";
import { getDocument, getDocumentText } from "./documents/get-document.ts";
import { type Ledger, type LedgerOptions, openLedger } from "./ledger.ts";
import { citeMeasure } from "./measures/cite.ts";
import { listClaims } from "./measures/claims.ts";
import { getMeasure } from "./measures/get.ts";
import { listHistory } from "./measures/history.ts";
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
import { listEvidence, listReviews } from "./reviews/list-reviews.ts";
import { getScenarioBaseline, listScenarios } from "./scenarios/list-scenarios.ts";
import { createScenarioRuns, type ScenarioRuns } from "./scenarios/scenario-runs.ts";
import { createTexts } from "./texts.ts";
import { createViews, type Views } from "./viewing.ts";
import { createWrites, type Writes } from "./writes.ts";

export interface ObservatoryOptions extends LedgerOptions {
  /** Where scenarios are run; default in this thread. Whoever gives it ends it. */
  readonly scenarioRuns?: ScenarioRuns;
}

/**
 * Every use case over the curated record alone, in memory: it answers and reads, and keeps nothing. Nothing is read from
 * disk after the catalogue's module.
 */
export function openObservatory({ scenarioRuns, ...options }: ObservatoryOptions = {}) {
  const ledger = openLedger(options);
  const views = createViews(ledger);
  const writes = createWrites(ledger, views, null);
  return observatoryOver(ledger, views, null, writes, scenarioRuns);
}

/** Every use case over a ledger. */
export function observatoryOver(
  ledger: Ledger,
  views: Views,
  store: Store | null,
  writes: Writes,
  runs: ScenarioRuns = createScenarioRuns(),
) {
  const brief = getBrief(ledger, views, store);
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
    listHistory: listHistory(ledger, views),
    citeMeasure: citeMeasure(ledger, views),
    listSources: paged(views, sourceRows(ledger, views)),
    listStatements: listStatements(ledger, views),
    listIndicators: paged(views, indicatorRows(ledger, views)),
    listParameters: paged(views, parameterRows(ledger, views)),
    listCoverage: paged(views, coverageRows(ledger, views)),
    listSignals: paged(views, signalRows(ledger, views)),
    listSignalSeries: paged(views, seriesRows(ledger, views)),
    listGaps: listGaps(ledger, views),
    listConflicts: listConflicts(views),
    getMatrix: getMatrix(ledger, views),
    getPositions: getPositions(ledger, views),
    getSignalTrend: getSignalTrend(ledger, views),
    listChanges: listChanges(ledger, views),
    listBriefs: listBriefs(ledger, views),
    getBrief: brief,
    getMoney: getMoney(ledger, views),
    getConversions: getConversions(ledger, views),
    explain: explain(ledger, views),
    listGrantEquivalents: paged(views, grantEquivalentRows(ledger, views)),
    search: searchRecords(ledger, views),
    listDocuments: paged(views, documentRows(ledger, views)),
    getDocument: getDocument(ledger, views, store),
    getDocumentText: getDocumentText(ledger, store),
    listEvidence: listEvidence(ledger, views, store),
    listReviews: listReviews(ledger, views, store),
    listScenarios: listScenarios(ledger),
    getScenario: ({ id }: { readonly id: string }) => runs.get(id),
    getScenarioBaseline,
    getVocabulary,
    getStatus: getStatus(ledger, views),
    writes: {
      ...writes,
      startScenario: runs.start,
      cancelScenario: async ({ id }: { readonly id: string }) => runs.cancel(id),
    },
    csv: createCsv(ledger, views),
    texts: createTexts(brief),
  };
}

export type Observatory = ReturnType<typeof openObservatory>;
