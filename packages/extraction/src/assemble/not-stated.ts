import type { NotStatedKey } from "@nqpf/domain";
import type { ReadMeasure } from "@nqpf/domain/reading";
import { instrumentOf } from "@nqpf/domain/vocabulary";

import type { Absence } from "./absences.ts";
import type { Assembled } from "./measures.ts";
import type { OwnedClause } from "./ownership.ts";
import type { Page } from "./page.ts";

/**
 * Measures with what the text says is missing of them. An absence beside one measure bears on it; any other is general
 * and bears on every measure that works through money and has no value of its own for it.
 */
export function withAbsences(
  page: Page,
  assembled: readonly Assembled[],
  absences: readonly Absence[],
  clauses: readonly OwnedClause[],
): ReadMeasure[] {
  return assembled.map(({ draft, measure }) => {
    const keys = absences.filter((absence) => {
      const owners = clauses.find(
        ({ sentence, clause }) => sentence === absence.sentence && clause === absence.clause,
      )?.owners;
      const paragraph = page.sentences[absence.sentence]?.paragraph;
      const alone = assembled.filter((other) => other.draft.paragraph === paragraph).length === 1;
      if (alone && owners) return owners.includes(draft);
      return worksThroughMoney(measure) && !hasValue(measure, absence.key);
    });
    return { ...measure, notStated: [...new Set(keys.map(({ key }) => key))] };
  });
}

function worksThroughMoney({ instruments }: ReadMeasure): boolean {
  return instruments.some((id) => instrumentOf(id).funding !== "none");
}

function hasValue(measure: ReadMeasure, key: NotStatedKey): boolean {
  const plays = (...roles: string[]) => measure.roles.some(({ role }) => roles.includes(role));
  switch (key) {
    case "amount":
      return measure.money.length > 0;
    case "funding-source":
    case "payer":
      return plays("payer");
    case "implementer":
      return plays("implementer", "lead", "intermediary");
    case "deadline":
      return measure.dates.some(({ kind }) => kind === "deadline" || kind === "expires");
    case "borrower-rate":
      return measure.rates.some(({ kind }) => kind === "lending-rate");
    case "eligibility":
    case "legal-basis":
    case "disbursement":
      return false;
  }
}
