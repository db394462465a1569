import {
  type Actor,
  ActorId,
  type Amount,
  type Claim,
  foldMeasure,
  InstrumentId,
  type Measure,
  MeasureId,
  SectorId,
} from "@nqpf/domain";
import { aClaim, anInstant } from "@nqpf/domain/testing";

export const bank = ActorId.parse("a-bank");
export const ministry = ActorId.parse("a-ministry");

export interface Made {
  readonly instrument?: InstrumentId;
  readonly also?: readonly InstrumentId[];
  readonly sectors?: readonly SectorId[];
  readonly region?: string;
  readonly actor?: ActorId;
  readonly rungs?: readonly string[];
  readonly money?: readonly Amount[];
  readonly standing?: Claim["standing"];
}

/** A folded measure; without an instrument or sectors of its own, of the first of each. */
export function aMeasure(name: string, made: Made): Measure {
  const measure = MeasureId.parse(name);
  const { also = [], rungs = [], money = [] } = made;
  const { instrument = InstrumentId.options[0], sectors = [SectorId.options[0]] } = made;
  const standing = made.standing ?? "accepted";
  const claims: Claim[] = [
    aClaim("title", { en: name, zh: null }),
    aClaim("instrument", instrument),
    aClaim("announced", "2024-04-07"),
    ...also.map((id) => aClaim(`also-instruments/${id}`, id)),
    ...sectors.map((id) => aClaim(`sectors/${id}`, id)),
    ...rungs.map((rung) => aClaim(`rungs/${rung}`, { rung, on: "2024-05-01" })),
    ...money.map((amount) => aClaim(`money/${amount.id}`, amount)),
    ...(made.region ? [aClaim("region", made.region)] : []),
    ...(made.actor
      ? [aClaim("roles/issuer", { role: "issuer", actor: made.actor, class: null })]
      : []),
  ].map((claim) => ({ ...claim, measure, standing }));
  const folded = foldMeasure(measure, claims, anInstant({ proposed: true }));
  if (!folded) throw new Error("the measure does not fold");
  return folded;
}

export const actors = new Map(
  [bank, ministry].map((id, at): [string, Actor] => [
    id,
    {
      id,
      kind: at === 0 ? "central-bank" : "ministry",
      parent: null,
      label: { en: id, zh: null },
      aliases: [],
      region: null,
      numberPrefixes: [],
      sources: [],
    },
  ]),
);
