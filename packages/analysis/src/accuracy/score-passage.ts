import type { Extraction, GoldItem, ScoredField } from "@nqpf/domain/reading";
import { sectors } from "@nqpf/domain/vocabulary";

import { type AcceptedSet, acceptedBy } from "./accepted.ts";
import { compareDates } from "./compare-dates.ts";
import { compareMeasures } from "./compare-measures.ts";
import { compareMoney } from "./compare-money.ts";
import { compareRates } from "./compare-rates.ts";
import { compareRoles } from "./compare-roles.ts";
import { compareSets } from "./compare-sets.ts";
import { compareTargets } from "./compare-targets.ts";
import { pairUp } from "./pair-up.ts";
import type { SameName } from "./same-name.ts";
import { spansOf } from "./read-spans.ts";
import { firstPlace, isHalfShared } from "./spans.ts";
import { Tally } from "./tally.ts";

/** What was right and wrong in what was read of one labelled passage; fields are compared over all its measures. */
export function scorePassage(item: GoldItem, read: Extraction, same: SameName): Tally {
  const tally = new Tally();
  const accepted = acceptedBy(item.note);
  const { measures: gold } = item;
  const { measures: found } = read;
  detect(item, found.length > 0, tally);
  const sets: [ScoredField, string[], string[], AcceptedSet, typeof areKin | undefined][] = [
    [
      "instruments",
      gold.flatMap((measure) => measure.instruments),
      found.flatMap((measure) => measure.instruments),
      { ...accepted.instruments, labels: [...accepted.instruments.labels, ...accepted.further] },
      undefined,
    ],
    [
      "sectors",
      gold.flatMap((measure) => measure.sectors),
      found.flatMap((measure) => measure.sectors),
      accepted.sectors,
      areKin,
    ],
    [
      "notStated",
      gold.flatMap((measure) => measure.notStated),
      found.flatMap((measure) => measure.notStated),
      accepted.notStated,
      undefined,
    ],
  ];
  for (const [field, given, labels, set, kin] of sets) {
    const { counts, byLabel, faults } = compareSets(given, labels, set, kin);
    const own = tally.counts(field);
    own.right += counts.right;
    own.wrong += counts.wrong;
    own.missed += counts.missed;
    for (const [label, more] of byLabel) tally.label(field, label, more);
    if (faults.length > 0) tally.faults.push(`${field} ${faults.join(" ")}`);
  }
  const money = gold.flatMap((measure) => measure.money);
  const rates = gold.flatMap((measure) => measure.rates);
  compareMoney(
    money,
    found.flatMap((measure) => measure.money),
    accepted,
    tally,
  );
  compareRates(
    rates,
    found.flatMap((measure) => measure.rates),
    accepted,
    same,
    tally,
  );
  compareDates(
    gold.flatMap((measure) => measure.dates),
    found.flatMap((measure) => measure.dates),
    accepted,
    tally,
  );
  compareTargets(
    gold.flatMap((measure) => measure.targets),
    found.flatMap((measure) => measure.targets),
    { accepted, numbers: [...money, ...rates].map(({ value }) => value), tally },
  );
  compareRoles(
    gold.flatMap((measure) => measure.roles),
    found.flatMap((measure) => measure.roles),
    { accepted, same, tally },
  );
  compareMeasures(item, found, accepted, tally);
  compareHedges(item, read, tally);
  for (const { text, start, end } of spansOf(read))
    tally.share("spanExact", item.text.slice(start, end) === text, `span ${text} at ${start}`);
  return tally;
}

function detect(item: GoldItem, isRead: boolean, tally: Tally): void {
  if (item.isMeasure && isRead) tally.right("measure");
  else if (item.isMeasure) tally.missed("measure", "no measure read");
  else {
    tally.share("falseAlarm", isRead, null);
    if (isRead) tally.wrong("measure", "a measure read where there is none");
  }
}

function compareHedges({ text, hedges }: GoldItem, read: Extraction, tally: Tally): void {
  const places = hedges.map((words) => firstPlace(text, words));
  const { pairs, missed, extra } = pairUp(places, read.hedges, (given, found) =>
    Number(isHalfShared(given, found)),
  );
  for (const _ of pairs) tally.right("hedges");
  for (const _ of missed) tally.missed("hedges", null);
  for (const _ of extra) tally.wrong("hedges", null);
}

const parents = new Map<string, string | null>(sectors.map(({ id, parent }) => [id, parent]));

function areKin(a: string, b: string): boolean {
  return parents.get(a) === b || parents.get(b) === a;
}
