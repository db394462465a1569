import type { NotStatedKey } from "@nqpf/domain";
import type { ReadMeasure } from "@nqpf/domain/reading";
import { instrumentOf } from "@nqpf/domain/vocabulary";

import type { Absence } from "./absences.ts";
import type { Draft } from "./drafts.ts";
import { groupBy } from "./group-by.ts";
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
  const { own, general } = shared(page, assembled, absences, clauses);
  return assembled.map(({ draft, measure }) => {
    const asked = worksThroughMoney(measure)
      ? general.filter(({ key }) => !hasValue(measure, key))
      : [];
    const borne = [...(own.get(draft) ?? []), ...asked].toSorted((a, b) => a.at - b.at);
    return { ...measure, notStated: [...new Set(borne.map(({ key }) => key))] };
  });
}

/** A key with how many absences stand before it. */
interface Missing {
  readonly at: number;
  readonly key: NotStatedKey;
}

/** The absences that bear on the only measure of their paragraph, by measure, and the general ones, each key once. */
function shared(
  page: Page,
  assembled: readonly Assembled[],
  absences: readonly Absence[],
  clauses: readonly OwnedClause[],
) {
  const own = new Map<Draft, Missing[]>();
  const general: Missing[] = [];
  const paragraphs = groupBy(assembled, ({ draft }) => draft.paragraph);
  const owners = new Map(clauses.map((one) => [`${one.sentence}:${one.clause}`, one.owners]));
  absences.forEach(({ sentence, clause, key }, at) => {
    const paragraph = page.sentences[sentence]?.paragraph ?? -1;
    const isAlone = paragraphs.get(paragraph)?.length === 1;
    const whose = isAlone ? owners.get(`${sentence}:${clause}`) : undefined;
    if (whose) for (const owner of whose) own.set(owner, [...(own.get(owner) ?? []), { at, key }]);
    else if (!general.some((other) => other.key === key)) general.push({ at, key });
  });
  return { own, general };
}

function worksThroughMoney({ instruments }: ReadMeasure): boolean {
  return instruments.some((id) => instrumentOf(id).funding !== "none");
}

function hasValue(measure: ReadMeasure, key: NotStatedKey): boolean {
  const plays = (...roles: string[]) => measure.roles.some(({ role }) => roles.includes(role));
  const issues = (start: number) =>
    measure.roles.some((one) => one.role === "issuer" && one.start === start);
  switch (key) {
    case "amount":
      return measure.money.length > 0;
    case "funding-source":
    case "payer":
      return measure.roles.some(({ role, start }) => role === "payer" && !issues(start));
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
