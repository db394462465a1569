import type { Coverage, Indicator, Parameter, SignalEvent, Statement } from "@nqpf/domain";
import type {
  ActorSummary,
  ClaimList,
  InstrumentSummary,
  MeasureSummary,
  SectorSummary,
  SourceSummary,
} from "@nqpf/domain/answers";

import type { Column } from "./csv.ts";

const many = (values: readonly string[]) => values.join(";");
const label = [
  { name: "labelEn", cell: (row: { label: { en: string; zh: string | null } }) => row.label.en },
  { name: "labelZh", cell: (row: { label: { en: string; zh: string | null } }) => row.label.zh },
];

export const sectorColumns: Column<SectorSummary>[] = [
  { name: "id", cell: (row) => row.id },
  { name: "parent", cell: (row) => row.parent },
  ...label,
  { name: "seed", cell: (row) => row.seed },
  { name: "measures", cell: (row) => row.measures },
];

export const instrumentColumns: Column<InstrumentSummary>[] = [
  { name: "id", cell: (row) => row.id },
  { name: "family", cell: (row) => row.family },
  ...label,
  { name: "funding", cell: (row) => row.funding },
  { name: "definition", cell: (row) => row.definition },
  { name: "measures", cell: (row) => row.measures },
];

export const actorColumns: Column<ActorSummary>[] = [
  { name: "id", cell: (row) => row.id },
  { name: "kind", cell: (row) => row.kind },
  { name: "parent", cell: (row) => row.parent },
  ...label,
  { name: "region", cell: (row) => row.region },
  { name: "measures", cell: (row) => row.measures },
];

export const measureColumns: Column<MeasureSummary>[] = [
  { name: "id", cell: (row) => row.id },
  { name: "titleEn", cell: (row) => row.title.en },
  { name: "titleZh", cell: (row) => row.title.zh },
  { name: "instrument", cell: (row) => row.instrument },
  { name: "alsoInstruments", cell: (row) => many(row.alsoInstruments) },
  { name: "sectors", cell: (row) => many(row.sectors) },
  { name: "region", cell: (row) => row.region },
  { name: "issuers", cell: (row) => many(row.issuers) },
  { name: "announced", cell: (row) => row.announced },
  { name: "effective", cell: (row) => row.dates.effective },
  { name: "stated", cell: (row) => row.dates.stated },
  { name: "recorded", cell: (row) => row.dates.recorded },
  { name: "rung", cell: (row) => row.rung },
  { name: "side", cell: (row) => row.side },
  { name: "moneyState", cell: (row) => row.moneyState },
  { name: "amountRole", cell: (row) => row.headline?.amount.role },
  { name: "amount", cell: (row) => row.headline?.amount.value },
  { name: "currency", cell: (row) => row.headline?.amount.currency },
  { name: "amountQualifier", cell: (row) => row.headline?.amount.qualifier },
  { name: "amountBasis", cell: (row) => row.headline?.amount.basis },
  { name: "amountOn", cell: (row) => row.headline?.amount.on },
  { name: "notStated", cell: (row) => many(row.notStated) },
  { name: "conflicts", cell: (row) => row.conflicts },
  { name: "sources", cell: (row) => row.sources },
  { name: "derivedOnly", cell: (row) => row.derivedOnly },
  { name: "standing", cell: (row) => row.standing },
];

export const claimColumns: Column<ClaimList["data"][number]>[] = [
  { name: "id", cell: (row) => row.id },
  { name: "measure", cell: (row) => row.measure },
  { name: "property", cell: (row) => row.property },
  { name: "value", cell: (row) => JSON.stringify(row.value) },
  { name: "source", cell: (row) => row.source },
  { name: "sourceKind", cell: (row) => row.sourceKind },
  { name: "statedOn", cell: (row) => row.statedOn },
  { name: "recordedAt", cell: (row) => row.recordedAt },
  { name: "method", cell: (row) => row.method },
  { name: "standing", cell: (row) => row.standing },
  { name: "inherited", cell: (row) => row.inherited },
  { name: "seen", cell: (row) => row.seen },
];

export const sourceColumns: Column<SourceSummary>[] = [
  { name: "id", cell: (row) => row.id },
  { name: "publisher", cell: (row) => row.publisher },
  { name: "title", cell: (row) => row.title },
  { name: "published", cell: (row) => row.published },
  { name: "kind", cell: (row) => row.kind },
  { name: "lang", cell: (row) => row.lang },
  { name: "url", cell: (row) => row.url },
  { name: "accessed", cell: (row) => row.accessed },
  { name: "claims", cell: (row) => row.claims },
];

export const statementColumns: Column<Statement>[] = [
  { name: "id", cell: (row) => row.id },
  { name: "kind", cell: (row) => row.kind },
  { name: "states", cell: (row) => row.states },
  { name: "statusThen", cell: (row) => row.statusThen },
  { name: "statusNow", cell: (row) => row.statusNow },
  { name: "verdict", cell: (row) => row.verdict },
  { name: "explanation", cell: (row) => row.explanation },
  { name: "measures", cell: (row) => many(row.subjects.measures) },
  { name: "actors", cell: (row) => many(row.subjects.actors) },
  { name: "sectors", cell: (row) => many(row.subjects.sectors) },
  { name: "instruments", cell: (row) => many(row.subjects.instruments) },
  { name: "sources", cell: (row) => many(row.sources) },
];

export const indicatorColumns: Column<Indicator>[] = [
  { name: "id", cell: (row) => row.id },
  { name: "sector", cell: (row) => row.sector },
  { name: "metric", cell: (row) => row.metric },
  { name: "value", cell: (row) => row.value },
  { name: "unit", cell: (row) => row.unit },
  { name: "year", cell: (row) => row.year },
  { name: "geography", cell: (row) => row.geography },
  { name: "note", cell: (row) => row.note },
  { name: "sources", cell: (row) => many(row.sources) },
];

/** One row a value of a reference series. */
export interface ParameterRow {
  readonly parameter: Parameter;
  readonly value: Parameter["values"][number];
}

export const parameterColumns: Column<ParameterRow>[] = [
  { name: "id", cell: (row) => row.parameter.id },
  { name: "unit", cell: (row) => row.parameter.unit },
  { name: "from", cell: (row) => row.value.from },
  { name: "value", cell: (row) => row.value.value },
  { name: "sources", cell: (row) => many(row.value.sources) },
];

export const signalColumns: Column<SignalEvent>[] = [
  { name: "id", cell: (row) => row.id },
  { name: "date", cell: (row) => row.date },
  { name: "titleEn", cell: (row) => row.title.en },
  { name: "titleZh", cell: (row) => row.title.zh },
  { name: "documentType", cell: (row) => row.documentType },
  { name: "authorityLevel", cell: (row) => row.authorityLevel },
  { name: "signal", cell: (row) => row.signal },
  { name: "mentions", cell: (row) => row.mentions },
  { name: "mentionsBasis", cell: (row) => row.mentionsBasis },
  { name: "textLength", cell: (row) => row.textLength },
  { name: "taskHeadingRank", cell: (row) => row.taskHeading?.rank },
  { name: "taskHeadingOf", cell: (row) => row.taskHeading?.of },
  { name: "actors", cell: (row) => many(row.actors) },
  { name: "sources", cell: (row) => many(row.sources) },
];

export const coverageColumns: Column<Coverage>[] = [
  { name: "id", cell: (row) => row.id },
  { name: "instruments", cell: (row) => many(row.instruments) },
  { name: "sectors", cell: (row) => many(row.sectors) },
  { name: "regions", cell: (row) => many(row.regions) },
  { name: "from", cell: (row) => row.from },
  { name: "until", cell: (row) => row.until },
  { name: "searchedOn", cell: (row) => row.searchedOn },
  { name: "where", cell: (row) => row.where },
  { name: "result", cell: (row) => row.result },
  { name: "note", cell: (row) => row.note },
];
