import { usesInstrument } from "@nqpf/analysis";
import type { InstrumentId } from "@nqpf/domain";
import type { InstrumentList, InstrumentProfile, InstrumentSummary } from "@nqpf/domain/answers";
import type { PageQuestion, ViewQuestion } from "@nqpf/domain/questions";
import { instruments } from "@nqpf/domain/vocabulary";

import type { Ledger } from "../ledger.ts";
import { pageOf } from "../paging.ts";
import type { Viewing, Views } from "../viewing.ts";
import { profileWhere } from "./profile.ts";

export function listInstruments(views: Views) {
  const rows = instrumentRows(views);
  return (question: PageQuestion): InstrumentList =>
    pageOf(rows(question), question, views(question).scope);
}

export function instrumentRows(views: Views) {
  return (question: ViewQuestion): InstrumentSummary[] =>
    instruments.map((instrument) => counted(instrument, views(question)));
}

/** One instrument with its measures and money; null for an id that is no instrument. */
export function getInstrument(ledger: Ledger, views: Views) {
  return (question: ViewQuestion & { readonly id: InstrumentId }): InstrumentProfile | null => {
    const viewing = views(question);
    const instrument = instruments.find((entry) => entry.id === question.id);
    if (!instrument) return null;
    return {
      instrument: counted(instrument, viewing),
      ...profileWhere(ledger, viewing, (measure) => usesInstrument(measure, instrument.id)),
    };
  };
}

function counted(instrument: (typeof instruments)[number], { view }: Viewing): InstrumentSummary {
  return {
    ...instrument,
    measures: view.measures.filter((measure) => usesInstrument(measure, instrument.id)).length,
  };
}
