import { historyOf } from "@nqpf/analysis";
import type { MeasureId } from "@nqpf/domain";
import type { HistoryEntry, MeasureHistory } from "@nqpf/domain/answers";
import type { PageQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import { pageOf } from "../paging.ts";
import type { Views } from "../viewing.ts";

type HistoryQuestion = PageQuestion & { readonly id: MeasureId };

/** How our view of one measure changed, latest first; null where the question sees nothing of that id. */
export function listHistory(ledger: Ledger, views: Views) {
  const rows = historyRows(ledger, views);
  return (question: HistoryQuestion): MeasureHistory | null => {
    const found = rows(question);
    if (!found) return null;
    const page = pageOf(found, question, views(question).scope);
    const ids = new Set(page.data.flatMap(({ claims }) => claims.map(({ source }) => source)));
    return { ...page, sources: [...ids].flatMap((id) => ledger.sources().get(id) ?? []) };
  };
}

export function historyRows(ledger: Ledger, views: Views) {
  return (question: HistoryQuestion): HistoryEntry[] | null => {
    const { at } = views(question).view;
    const entries = historyOf(ledger.claimsOf(question.id, at.revision), ledger.records(), at);
    return entries.length === 0 ? null : entries;
  };
}
