import type { InstrumentProfile } from "@nqpf/domain/answers";

import { facts } from "./facts.ts";
import type { Paper } from "./paper.ts";
import { profileLines } from "./profile.ts";
import { bothNames, meaningOf, wordOf } from "./words.ts";

export function instrumentPage(profile: InstrumentProfile, paper: Paper): string[] {
  const { instrument } = profile;
  return [
    paper.ink.strong(bothNames(instrument.label)),
    ...facts(
      [
        ["id", instrument.id],
        ["means", instrument.definition],
        ["family", wordOf("family", instrument.family)],
        ["money", meaningOf("funding", instrument.funding)],
        ["narrower", instrument.narrower.map(({ label }) => bothNames(label)).join("; ")],
        ["GTA", instrument.mappings.gta.join(", ")],
        ["MAST", instrument.mappings.mast.join(", ")],
        ["STIP", instrument.mappings.stip.join(", ")],
      ],
      paper,
    ),
    ...profileLines(profile, paper),
  ];
}
