import type { GoldItem, GoldMeasure, ReadMeasure } from "@nqpf/domain/reading";

import type { Accepted } from "./accepted.ts";
import { pairUp } from "./pair-up.ts";
import { firstPlace, intersectionOverUnion, isHalfShared, shared } from "./spans.ts";
import type { Tally } from "./tally.ts";

/** Measures paired by instruments, ties by the words that show them; then their rungs and those words (§3.2, 9, 10). */
export function compareMeasures(
  item: GoldItem,
  read: readonly ReadMeasure[],
  accepted: Accepted,
  tally: Tally,
): void {
  const { pairs, missed, extra } = pairUp(item.measures, read, (given, found) => {
    const common = found.instruments.filter((id) => given.instruments.includes(id)).length;
    const trigger = firstPlace(item.text, given.evidence.trigger);
    const words = shared(trigger, found.evidence) / (trigger.end - trigger.start);
    return common + words / 2;
  });
  for (const [given, found] of pairs) {
    compareRungs(given, found, accepted, tally);
    compareTriggers(item.text, given, found, tally);
  }
  if (!(accepted.asOne && read.length > 0)) {
    tally.unpaired.gold += missed.length;
    for (const _ of missed) missTrigger(tally);
  }
  for (const found of extra) {
    if (found.instruments.some((id) => accepted.further.includes(id))) continue;
    tally.unpaired.read += 1;
    for (const field of triggerFields) tally.wrong(field, null);
  }
  for (const found of read) {
    const isRight = item.measures.some(({ instruments }) =>
      instruments.some((id) => found.instruments.includes(id)),
    );
    tally.confidences.push({ confidence: found.confidence, right: isRight });
  }
}

const ladder: readonly string[] = ["signalled", "announced", "funded", "implementing", "evaluated"];
const ofSideStates = 2;

function compareRungs(
  given: GoldMeasure,
  found: ReadMeasure,
  accepted: Accepted,
  tally: Tally,
): void {
  const isRight = given.rung === found.rung || accepted.rungs.includes(found.rung);
  tally.share("rung", isRight, `rung ${found.rung} for ${given.rung}`);
  const [from, to] = [ladder.indexOf(given.rung), ladder.indexOf(found.rung)];
  const distance = from < 0 || to < 0 ? ofSideStates : Math.abs(from - to);
  tally.distances.push(isRight ? 0 : distance);
  const pair = `${given.rung} ${found.rung}`;
  tally.confusion.set(pair, (tally.confusion.get(pair) ?? 0) + 1);
}

const triggerFields = ["evidence", "evidenceIou", "evidenceExact"] as const;

function missTrigger(tally: Tally): void {
  for (const field of triggerFields) tally.missed(field, null);
}

function compareTriggers(
  text: string,
  given: GoldMeasure,
  { evidence }: ReadMeasure,
  tally: Tally,
): void {
  const place = firstPlace(text, given.evidence.trigger);
  const met = {
    evidence: isHalfShared(place, evidence),
    evidenceIou: intersectionOverUnion(place, evidence) >= 0.5,
    evidenceExact: place.start === evidence.start && place.end === evidence.end,
  };
  for (const field of triggerFields) {
    if (met[field]) tally.right(field);
    else {
      tally.wrong(field, null);
      tally.missed(field, null);
    }
  }
}
