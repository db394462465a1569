import {
  type Coverage,
  type InstrumentId,
  isSample,
  type Measure,
  type MoneyRole,
} from "@nqpf/domain";
import type { CellState } from "@nqpf/domain/answers";
import { instrumentOf } from "@nqpf/domain/vocabulary";

import { standingOf } from "../summary.ts";
import { instrumentsOf } from "../touches.ts";
import { amountsOf } from "./figures.ts";

/** What the state of one cell is decided from. */
export interface CellFacts {
  readonly accepted: readonly Measure[];
  /** The same place in a view that shows proposals. */
  readonly proposed: readonly Measure[];
  readonly coverage: readonly Coverage[];
  /** The row's instrument, where rows are instruments. */
  readonly instrument: InstrumentId | null;
}

/** The state of a cell that counts measures. */
export function stateOfCount({ accepted, proposed, coverage }: CellFacts): CellState {
  if (accepted.length > 0) return "value";
  if (proposed.some((measure) => standingOf(measure) === "proposed")) return "unreviewed";
  return emptyState(coverage);
}

/** The state of a cell that adds the money of a role. */
export function stateOfMoney(facts: CellFacts, role: MoneyRole): CellState {
  const { accepted, proposed, coverage, instrument } = facts;
  const counting = (measure: Measure) =>
    amountsOf(measure, role).filter(({ value }) => value.counts);
  if (accepted.some((measure) => counting(measure).length > 0)) return "value";
  if (instrument !== null && instrumentOf(instrument).funding === "none") return "not-applicable";
  const proposal = proposed.flatMap(counting).find(({ claims }) => claims.some(isProposal));
  return proposal ? "unreviewed" : emptyState(coverage);
}

/** Whether a measure's money stands under one of its instruments: one that works with money or, failing those, the main. */
export function carriesMoney(measure: Measure, instrument: InstrumentId): boolean {
  if (instrumentOf(instrument).funding !== "none") return true;
  return (
    measure.instrument.value === instrument &&
    instrumentsOf(measure).every((id) => instrumentOf(id).funding === "none")
  );
}

function emptyState(coverage: readonly Coverage[]): CellState {
  return coverage.some((record) => record.result === "none-found") ? "none-found" : "not-covered";
}

type ClaimOfAmount = ReturnType<typeof amountsOf>[number]["claims"][number];

function isProposal({ standing, sourceKind }: ClaimOfAmount): boolean {
  return standing === "proposed" && !isSample(sourceKind);
}
