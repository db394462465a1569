import type { ClaimRef, Held, Measure, NotStatedKey, Role } from "@nqpf/domain";
import { type GapCell, GapStep } from "@nqpf/domain/answers";

import type { MoneyFacts } from "./money-facts.ts";
import { isPaid } from "./stages.ts";

interface StepRule {
  /** Of money: not applicable to an instrument that works without it. */
  readonly ofMoney: boolean;
  /** What a source calls open when the step is missing on its word. */
  readonly openKeys: readonly NotStatedKey[];
  /** Adds the paths that fill the step. */
  readonly fill: (paths: string[], facts: MoneyFacts) => void;
}

const rules: Record<GapStep, StepRule> = {
  amount: {
    ofMoney: true,
    openKeys: ["amount"],
    fill: (paths, { counting }) => addWhere(paths, counting, () => true),
  },
  payer: {
    ofMoney: true,
    openKeys: ["payer", "funding-source"],
    fill: (paths, { measure, counting }) => {
      addWhere(paths, measure.roles, ({ role }) => role === "payer");
      addWhere(paths, counting, ({ payer }) => payer !== null);
    },
  },
  vehicle: {
    ofMoney: true,
    openKeys: ["implementer"],
    fill: (paths, { measure, carriesMoney }) => {
      addWhere(paths, measure.roles, ({ role }) => carries(role, carriesMoney));
      addWhere(paths, measure.terms, ({ kind }) => kind === "eligible-lenders");
    },
  },
  deadline: {
    ofMoney: false,
    openKeys: ["deadline"],
    fill: (paths, { measure, counting }) => {
      if (measure.expires) paths.push(measure.expires.property);
      addWhere(paths, measure.targets, ({ deadline }) => deadline !== null);
      addWhere(paths, measure.terms, ({ kind, value }) => kind === "fund-life" && value !== null);
      addWhere(paths, counting, ({ period }) => period !== null && period !== "yearly");
    },
  },
  disbursement: {
    ofMoney: true,
    openKeys: ["disbursement"],
    fill: (paths, { sure }) => addWhere(paths, sure, ({ role }) => isPaid(role)),
  },
  evaluation: {
    ofMoney: false,
    openKeys: [],
    fill: (paths, { measure }) => {
      for (const { property, value, certainty } of measure.ladder.rungs)
        if (value.rung === "evaluated" && certainty === "yes") paths.push(property);
    },
  },
};

const noClaims: ClaimRef[] = [];
const noRecords: string[] = [];

/** Every step of a measure: what fills it, or the grade of the gap. `searches` are the coverage records that looked. */
export function stepsOf(facts: MoneyFacts, searches: string[]): GapCell[] {
  return GapStep.options.map((step) => cellOf(step, facts, searches));
}

function cellOf(step: GapStep, facts: MoneyFacts, searches: string[]): GapCell {
  const { fill, ofMoney, openKeys } = rules[step];
  const properties: string[] = [];
  fill(properties, facts);
  const cell: GapCell = { step, state: "held", properties, claims: noClaims, coverage: noRecords };
  if (properties.length > 0) return cell;
  if (ofMoney && facts.needsNone) {
    cell.state = "not-applicable";
    return cell;
  }
  cell.claims = openClaims(facts.measure, openKeys);
  if (cell.claims.length > 0) cell.state = "stated-absence";
  else if (searches.length === 0) cell.state = "not-looked";
  else {
    cell.state = "not-found";
    cell.coverage = searches;
  }
  return cell;
}

function openClaims({ notStated }: Measure, keys: readonly NotStatedKey[]): ClaimRef[] {
  if (notStated.length === 0) return noClaims;
  return notStated.flatMap(({ value, claims }) => (keys.includes(value.key) ? claims : []));
}

/** Whether a role passes money on: always as intermediary or guarantor, and whoever carries out an instrument of money. */
function carries(role: Role["role"], carriesMoney: boolean): boolean {
  if (role === "intermediary" || role === "guarantor") return true;
  return carriesMoney && (role === "implementer" || role === "lead");
}

function addWhere<T>(paths: string[], held: readonly Held<T>[], test: (value: T) => boolean): void {
  for (const { property, value } of held) if (test(value)) paths.push(property);
}
