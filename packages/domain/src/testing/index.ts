import {
  type Amount,
  Claim,
  type Instant,
  InstrumentId,
  type Json,
  MeasureId,
  SourceId,
} from "../index.ts";

let serial = 0;

/** A claim about the measure `a-measure`, accepted and from an official page; every call gives another id. */
export function aClaim(property: string, value: unknown, over: Partial<Claim> = {}): Claim {
  serial += 1;
  const claim = {
    id: `clm-${serial.toString(16).padStart(20, "0")}`,
    measure: "a-measure",
    property,
    value: value as Json,
    source: "a-source",
    sourceKind: "primary-official",
    statedOn: "2024-04-07",
    recordedAt: "2026-01-01",
    revision: 1,
    method: "curated",
    standing: "accepted",
    inherited: false,
    corrects: null,
    evidence: { grade: "cited" },
    ...over,
  };
  return { ...Claim.parse(claim), value: claim.value };
}

/** The claims that make the least measure: a title, an instrument and an announcement on 7 April 2024. */
export function aMeasureOf(...claims: Claim[]): Claim[] {
  return [
    aClaim("title", { en: "A measure", zh: "一项措施" }),
    aClaim("instrument", InstrumentId.options[0]),
    aClaim("announced", "2024-04-07"),
    ...claims,
  ];
}

export function anAmount(over: Partial<Amount> & { id: string }): Amount {
  return {
    role: "ceiling",
    value: 500_000_000_000,
    currency: "CNY",
    qualifier: "exact",
    basis: "level",
    period: null,
    on: "2024-04-07",
    payer: null,
    counts: true,
    partOf: null,
    replaces: null,
    note: null,
    ...over,
  };
}

/** A question asked with everything known: as of and known at the end of 2026. */
export function anInstant(over: Partial<Instant> = {}): Instant {
  return { asOf: "2026-12-31", knownAt: "2026-12-31", revision: 1, proposed: false, ...over };
}

export const aMeasureId = MeasureId.parse("a-measure");
export const aSourceId = SourceId.parse("a-source");
