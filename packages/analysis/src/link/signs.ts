import type { Measure } from "@nqpf/domain";
import { instrumentOf, sectorOf, words } from "@nqpf/domain/vocabulary";

import { foldText } from "../fold-text.ts";
import { addressesSector, instrumentsOf, namesActor } from "../touches.ts";
import type { LinkableMeasure, SpokenMeasure } from "./spoken-measure.ts";

/** What a text and a measure have in common, of one kind. */
export interface Sign {
  readonly kind:
    | "number"
    | "words"
    | "name"
    | "instrument"
    | "family"
    | "amount"
    | "actor"
    | "day"
    | "sector";
  /** How much it counts beside others. */
  readonly weight: number;
  /** In one English sentence. */
  readonly reason: string;
}

const weights = {
  number: 16,
  words: 16,
  name: 6,
  instrument: 1,
  family: 0,
  amount: 3,
  actor: 1,
  day: 2,
  sector: 1,
} as const satisfies Record<Sign["kind"], number>;

/** A name shorter than this says too little of which measure it is. */
const leastName = { zh: 6, en: 20 };

/** Everything that speaks for a text's measure being one that is held. The title of a proposal is a sentence, not a name. */
export function signsOf(spoken: SpokenMeasure, { measure, outcome }: LinkableMeasure): Sign[] {
  return [
    ...numberSign(spoken, measure),
    ...wordsSign(spoken, measure),
    ...(outcome === "known" ? nameSign(spoken, measure) : []),
    ...instrumentSigns(spoken, measure),
    ...amountSigns(spoken, measure),
    ...actorSigns(spoken, measure),
    ...daySign(spoken, measure),
    ...sectorSigns(spoken, measure),
  ];
}

function sign(kind: Sign["kind"], reason: string): Sign {
  return { kind, weight: weights[kind], reason };
}

function numberSign({ numbers }: SpokenMeasure, { documentNumber }: Measure): Sign[] {
  if (!documentNumber) return [];
  const held = [documentNumber.value, documentNumber.value.split(/\s/).at(-1) ?? ""].map(bare);
  const number = numbers.find((candidate) => held.includes(bare(candidate)));
  return number === undefined
    ? []
    : [sign("number", `It gives the document number that the measure carries: ${number}.`)];
}

function wordsSign({ repeated }: SpokenMeasure, { id }: Measure): Sign[] {
  const where = repeated.get(id);
  return where === undefined ? [] : [sign("words", `The same sentence stands in ${where}.`)];
}

function nameSign({ words: spoken }: SpokenMeasure, { title }: Measure): Sign[] {
  const text = bare(spoken);
  const { zh, en } = title.value;
  const names = [
    ...(zh !== null && bare(zh).length >= leastName.zh ? [zh] : []),
    ...(bare(en).length >= leastName.en ? [en] : []),
  ];
  const name = names.find((candidate) => text.includes(bare(candidate)));
  return name === undefined ? [] : [sign("name", `It names the measure: ${name}.`)];
}

/** The instruments that both have or, where there is none, two of one family. */
function instrumentSigns({ read }: SpokenMeasure, measure: Measure): Sign[] {
  const held = instrumentsOf(measure);
  const shared = held.filter((id) => read.instruments.includes(id));
  if (shared.length > 0)
    return shared.map((id) => sign("instrument", `Same instrument: ${instrumentOf(id).label.en}.`));
  const related = read.instruments.flatMap((id) => {
    const other = held.find((one) => instrumentOf(one).family === instrumentOf(id).family);
    return other === undefined ? [] : [[instrumentOf(id).label.en, instrumentOf(other).label.en]];
  });
  return related
    .slice(0, 1)
    .map(([here, there]) =>
      sign("family", `Instruments of one family: ${here} here, ${there} there.`),
    );
}

function amountSigns({ read }: SpokenMeasure, { money }: Measure): Sign[] {
  const held = money.flatMap((line) => line.amounts.map(({ value }) => value));
  return read.money
    .filter((amount) =>
      held.some(({ value, currency }) => value === amount.value && currency === amount.currency),
    )
    .map(({ text, role }) =>
      sign("amount", `Same amount: ${text} (${wordOf("money-role", role)}).`),
    );
}

function actorSigns({ read }: SpokenMeasure, measure: Measure): Sign[] {
  const shared = new Map(
    read.roles.flatMap(({ actor, name, role }) =>
      actor !== null && namesActor(measure, actor) ? [[actor, { name, role }] as const] : [],
    ),
  );
  return [...shared.values()].map(({ name, role }) =>
    sign("actor", `Same actor: ${name} (${wordOf("actor-role", role)}).`),
  );
}

function daySign({ read }: SpokenMeasure, { announced, effective }: Measure): Sign[] {
  const days = [announced, effective].flatMap((held) => held?.value ?? []);
  const same = read.dates.find(
    ({ kind, value }) =>
      (kind === "announced" || kind === "effective") && value.length === 10 && days.includes(value),
  );
  return same ? [sign("day", `Same day: ${same.value}.`)] : [];
}

function sectorSigns({ read }: SpokenMeasure, measure: Measure): Sign[] {
  return read.sectors
    .filter((id) => addressesSector(measure, id))
    .map((id) => sign("sector", `Same sector: ${sectorOf(id).label.en}.`));
}

/** Letters and digits alone, folded. */
function bare(written: string): string {
  return foldText(written).replace(/[^\p{L}\p{N}]/gu, "");
}

function wordOf(list: "money-role" | "actor-role", id: string): string {
  return (words[list].find((word) => word.id === id)?.en ?? id).toLowerCase();
}
