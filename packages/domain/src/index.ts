export { Actor } from "./actor.ts";
export { addUp, Addition, Exclusion, MoneyTotal, SummedAmount } from "./addition.ts";
export { Amount, Currency, FlowPeriod } from "./amount.ts";
export { canonicalJson, type Json } from "./canonical.ts";
export { Claim, ClaimMethod, Evidence } from "./claim.ts";
export { Coverage } from "./coverage.ts";
export { Document } from "./document.ts";
export {
  Certainty,
  compareDates,
  Day,
  dayBefore,
  firstDay,
  happenedBy,
  holdsOn,
  lastDay,
  PartialDate,
  sameDate,
} from "./dates.ts";
export { foldMeasure } from "./fold.ts";
export { ClaimRef, held, type Held } from "./held.ts";
export { ActorId, ClaimId, MeasureId, SourceId } from "./ids.ts";
export { Instant, occurredBy } from "./instant.ts";
export {
  DocumentReading,
  EntryKind,
  LedgerRevision,
  type LedgerEntry,
  type LedgerRecords,
  type NewDocument,
} from "./ledger-entry.ts";
export { Label, Slug } from "./label.ts";
export { LikeDocument, TextLikeness, TextRelation } from "./likeness.ts";
export { LinkCandidate, LinkOutcome, MeasureLink } from "./measure-link.ts";
export {
  Absence,
  Disagreement,
  HeldTerm,
  Ladder,
  LadderRung,
  LineAmount,
  Measure,
  MoneyLine,
} from "./measure.ts";
export { currentAmount, lineRoots } from "./money-line.ts";
export { yearOfMoney } from "./money-year.ts";
export {
  Indicator,
  Parameter,
  ParameterValue,
  PublishedSignal,
  SeriesPoint,
  SignalEvent,
  SignalMeta,
  SignalSeries,
  TaskHeading,
} from "./observation.ts";
export {
  DisputedVersion,
  Figure,
  MeasureEvent,
  NotStated,
  Relation,
  Role,
  Ruling,
  RungReached,
  Stated,
  Target,
  Term,
} from "./particulars.ts";
export { comparePrecedence } from "./precedence.ts";
export { Presence } from "./presence.ts";
export {
  isEditorial,
  kindOf,
  propertyKinds,
  sameValue,
  type PropertyKind,
  type PropertyValue,
} from "./property.ts";
export { Refusal, RefusalCode } from "./refusal.ts";
export { Decision, decisionOf, Review } from "./review.ts";
export { isDerived, isSample, Source, statedOn } from "./source.ts";
export { refOf } from "./settle.ts";
export { claimsAt, type ClaimRecords } from "./standing.ts";
export { Statement, Subjects } from "./statement.ts";
export { isSuccessor } from "./term-life.ts";
export { Population } from "./population.ts";
export { fold, type View } from "./view.ts";
export { daysOfWeek, Week, weekOf } from "./week.ts";
export { isStanding, knownBy, visibleClaims } from "./visible.ts";
export {
  ActorKind,
  ActorRole,
  Basis,
  Confidence,
  DisagreementKind,
  EventKind,
  InstrumentFamily,
  InstrumentId,
  MoneyRole,
  NotStatedKey,
  Qualifier,
  RelationKind,
  Rung,
  SectorId,
  SourceKind,
  Standing,
  StatementKind,
  TermKind,
  Verdict,
  type WordList,
} from "./vocabulary/lists.ts";
