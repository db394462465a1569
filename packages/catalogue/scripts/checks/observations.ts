import { compareDates } from "@nqpf/domain";

import type { Report } from "../read/written.ts";
import type { WrittenCatalogue } from "../read/written-catalogue.ts";
import type { Known } from "./known.ts";

/** Parameters run forwards in time; signals name actors we know and use the words that their folder declares. */
export function checkObservations(written: WrittenCatalogue, known: Known, report: Report): void {
  for (const record of written.parameters)
    record.value.values.forEach(({ from }, at) => {
      const before = record.value.values[at - 1];
      if (before && compareDates(before.from, from) >= 0)
        report(record, ["values", at, "from"], `${from} does not follow ${before.from}`);
    });
  const { authorityLevels, mentionsBasis, signalValues } = written.signalMeta.value;
  for (const record of written.signals) {
    const signal = record.value;
    signal.actors.forEach((id, at) => {
      if (!known.actors.has(id)) report(record, ["actors", at], `there is no actor ${id}`);
    });
    if (!Object.hasOwn(authorityLevels, signal.authorityLevel))
      report(record, ["authorityLevel"], `there is no level ${signal.authorityLevel}`);
    if (!Object.hasOwn(mentionsBasis, signal.mentionsBasis))
      report(record, ["mentionsBasis"], `there is no basis ${signal.mentionsBasis}`);
    if (!signalValues.includes(signal.signal))
      report(record, ["signal"], `there is no signal ${signal.signal}`);
    if (signal.mentions !== null && signal.mentioned !== signal.mentions > 0)
      report(record, ["mentioned"], `says ${signal.mentioned} of ${signal.mentions} mentions`);
  }
}
