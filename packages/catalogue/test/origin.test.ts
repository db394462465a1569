import { existsSync } from "node:fs";

import type { Claim, DisputedVersion } from "@nqpf/domain";
import { describe, expect, it } from "vitest";

import { loadCatalogue } from "../src/index.ts";
import {
  origin,
  type OriginDisagreement,
  originList,
  originMeasures,
  type OriginRole,
  originSignals,
} from "./origin.ts";
import { curatedByProperty, type RecordValue, valuesIn } from "./record-values.ts";

/** Attributes that a rule had set and that were mended by hand, and the end of a term, which the fold derives. */
const mended: Record<string, readonly string[]> = {
  money: ["basis", "period", "payer", "counts"],
  terms: ["until"],
};

/** Disagreements in which what a version states was mended. */
const restated = ["stake of CDB Capital", "subsidy rate after July 2024", "total reward money"];

describe.skipIf(!existsSync(origin))("against the fact base it was made from", () => {
  const catalogue = loadCatalogue();
  const curated = curatedByProperty(catalogue.claims);
  const claimsOf = (measure: string) => curated.get(measure) ?? new Map<string, Claim[]>();

  it("claims every value of every measure, and no other", () => {
    for (const measure of originMeasures()) {
      const claimed = [...claimsOf(measure.id)]
        .filter(([property]) => !/^(roles|disputed|rulings)\//.test(property))
        .map(([property, claims]) => recordValueOf(property, claims));
      expect(comparable(claimed)).toEqual(comparable(valuesIn(measure)));
    }
  });

  it("claims every role of every measure", () => {
    for (const measure of originMeasures()) {
      const claimed = new Set(
        claimsUnder(claimsOf(measure.id), "roles/").map(({ value }) =>
          nameOf(value as unknown as OriginRole),
        ),
      );
      expect([...claimed].toSorted()).toEqual(measure.roles.map(nameOf).toSorted());
    }
  });

  it("claims every version and ruling of every disagreement", () => {
    for (const { id, disagreements } of originMeasures()) {
      const claimed = claimsUnder(claimsOf(id), "disputed/").map(({ value, source }) => {
        const { kind, topic, words, stated } = value as unknown as DisputedVersion;
        return versionLine(kind, topic, words, stated, source);
      });
      expect(claimed.toSorted()).toEqual(disagreements.flatMap(versionLines).toSorted());
      const rulings = claimsUnder(claimsOf(id), "rulings/").map(({ value }) => value);
      expect(new Set(rulings)).toEqual(
        new Set(disagreements.map(({ used, why }) => ({ used, why }))),
      );
    }
  });

  it("keeps actors, sources, statements and coverage as they are", () => {
    expect(catalogue.actors).toEqual(byId(originList("actors.yaml")));
    expect(catalogue.sources).toEqual(byId(originList("sources.yaml")));
    const statements = originList<{ readonly subjects: object }>("seed.yaml");
    expect(catalogue.statements).toEqual(
      statements.map((statement) => ({
        ...statement,
        subjects: { ...noSubjects, ...statement.subjects },
      })),
    );
    expect(catalogue.coverage).toEqual(originList("coverage.yaml"));
  });

  it("keeps observations as they are and adds when they were stated", () => {
    const { meta, events, series, published } = originSignals();
    expect(catalogue.signalMeta).toEqual(meta);
    expect(catalogue.signals.map(undated).map(withoutHeading)).toEqual(byId(events));
    expect(catalogue.signalSeries.map(undated)).toEqual(byId(series));
    expect(catalogue.publishedSignals.map(undated)).toEqual(byId(published));
    expect(catalogue.indicators.map(undated)).toEqual(byId(originList("indicators.yaml")));
    const parameters = catalogue.parameters.map((parameter) => ({
      ...parameter,
      values: parameter.values.map(undated),
    }));
    expect(parameters).toEqual(byId(originList("parameters.yaml")));
  });
});

const noSubjects = {
  sectors: [],
  instruments: [],
  actors: [],
  measures: [],
  signals: [],
  indicators: [],
};

function recordValueOf(property: string, claims: readonly Claim[]): RecordValue {
  const inherited = claims.every((claim) => claim.inherited);
  const sources = inherited ? null : claims.map((claim) => claim.source);
  return { property, value: claims[0]?.value, sources };
}

function comparable(values: readonly RecordValue[]): RecordValue[] {
  return values
    .map((one) => ({ ...one, value: withoutMended(one) }))
    .toSorted((a, b) => (a.property < b.property ? -1 : 1));
}

function withoutMended({ property, value }: RecordValue): unknown {
  const names = mended[property.split("/", 1)[0] ?? ""];
  if (!names) return value;
  return Object.fromEntries(
    Object.entries(value as object).filter(([name]) => !names.includes(name)),
  );
}

function claimsUnder(claims: ReadonlyMap<string, Claim[]>, start: string): Claim[] {
  return [...claims].flatMap(([property, found]) => (property.startsWith(start) ? found : []));
}

function versionLines({ kind, topic, versions }: OriginDisagreement): string[] {
  return versions.flatMap(({ value, stated, sources }) =>
    sources.map((source) => versionLine(kind, topic, value, stated, source)),
  );
}

function versionLine(
  kind: string,
  topic: string,
  words: string,
  stated: unknown,
  source: string,
): string {
  const value = restated.includes(topic) ? "mended" : JSON.stringify(stated ?? null);
  return [kind, topic, words, value, source].join(" | ");
}

function nameOf({ role, actor, class: named }: OriginRole): string {
  return `${role} ${actor ?? `"${named ?? ""}"`}`;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A task heading repeats as data what the event's title or summary says. */
function withoutHeading(event: object): object {
  return Object.fromEntries(Object.entries(event).filter(([name]) => name !== "taskHeading"));
}

function undated<T extends { readonly statedOn: string; readonly recordedAt: string }>(
  observation: T,
) {
  const { statedOn: _, recordedAt: __, ...rest } = observation;
  return rest;
}
