import { InstrumentId, MeasureId, SectorId } from "@nqpf/domain";

import type { WrittenDisagreement } from "../scripts/format/disagreement.ts";
import type { WrittenMeasure } from "../scripts/format/measure.ts";

/** A written measure without particulars; tests give what they are about. */
export function aWrittenMeasure(over: Partial<WrittenMeasure> = {}): WrittenMeasure {
  return {
    id: MeasureId.parse("a-measure"),
    title: { en: "A measure", zh: null },
    summary: "A measure of which nothing more is known than that it exists.",
    instrument: InstrumentId.parse(InstrumentId.options[0]),
    alsoInstruments: [],
    sectors: [SectorId.parse(SectorId.options[0])],
    region: "national",
    documentNumber: null,
    roles: [],
    announced: "2024-04-07",
    effective: null,
    expires: null,
    rungs: [],
    money: [],
    terms: [],
    targets: [],
    events: [],
    relations: [],
    notStated: [],
    disagreements: [],
    confidence: "low",
    sources: [],
    ...over,
  };
}

export function aWrittenDisagreement(over: Partial<WrittenDisagreement> = {}): WrittenDisagreement {
  return {
    kind: "amount",
    topic: "size",
    at: null,
    versions: [],
    used: "One.",
    why: "So.",
    ...over,
  };
}
