import type {
  Amount,
  Claim,
  NotStated,
  PropertyKind,
  PropertyValue,
  Role,
  RungReached,
  Target,
  Term,
} from "@nqpf/domain";

import { byDate, hadHappened, happened, type Happened, lastOf } from "./days.ts";
import { grouped } from "./grouped.ts";

/** A day to look from, and the day by which something must have been said. */
export interface When {
  readonly asOf: string;
  readonly knownAt: string;
}

/** One shown value with what its date makes of it on the day. */
export interface Shown<T> {
  readonly value: T;
  readonly happened: Happened;
}

export interface Line {
  readonly root: string;
  readonly partOf: string | null;
  /** In the order of time; the last that surely happened is the one that holds. */
  readonly amounts: readonly Shown<Amount>[];
}

/** A measure as a question sees it, read off its claims one property after the other. */
export interface Seen {
  readonly id: string;
  readonly instrument: string;
  readonly instruments: readonly string[];
  readonly sectors: readonly string[];
  readonly region: string | null;
  readonly expires: string | null;
  readonly actors: ReadonlySet<string>;
  readonly roles: readonly Role[];
  readonly lines: readonly Line[];
  readonly terms: readonly Term[];
  readonly targets: readonly Target[];
  readonly rungs: readonly Shown<RungReached>[];
  readonly open: readonly NotStated[];
  readonly results: readonly string[];
}

const methods = ["reviewed", "curated", "reported", "machine"];
const kinds = [
  "primary-official",
  "legal-text",
  "official-media",
  "think-tank",
  "media",
  "observer",
  "aggregator",
  "mirror",
];

/** Every measure announced by the day of which some claim of its own was known. */
export function seenAt(claims: readonly Claim[], when: When): Seen[] {
  const roots = rootsOf(claims);
  const byMeasure = grouped(
    claims.filter(({ standing }) => standing === "accepted"),
    ({ measure }) => measure,
  );
  return [...byMeasure]
    .filter(([, own]) => begun(own, when.asOf) === "yes")
    .flatMap(([id, own]) => seenOf(id, own, when, roots) ?? [])
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Announced or, without an announcement, on the first rung, by anybody's word at any time. */
export function begun(own: readonly Claim[], asOf: string): Happened {
  const starts = own
    .filter(({ method }) => method !== "reported")
    .flatMap(({ property, value, recordedAt }) => {
      if (property === "announced") return [{ property, on: value as string, recordedAt }];
      const { on = "" } = property.startsWith("rungs/") ? (value as { on?: string }) : {};
      return on === "" ? [] : [{ property, on, recordedAt }];
    });
  const announced = starts.filter(({ property }) => property === "announced");
  const [first] = (announced.length > 0 ? announced : starts).toSorted((a, b) =>
    byDate(a.on, b.on),
  );
  return first ? hadHappened(first.on, asOf, first.recordedAt) : "no";
}

function seenOf(
  id: string,
  own: readonly Claim[],
  { asOf, knownAt }: When,
  roots: ReadonlyMap<string, string>,
): Seen | null {
  const known = own.filter((claim) => isKnown(claim, knownAt));
  const corrected = new Set(known.map(({ corrects }) => corrects));
  const visible = known.filter((claim) => !corrected.has(claim.id));
  if (visible.every(({ inherited }) => inherited)) return null;
  const properties = grouped(visible, ({ property }) => property);
  const of = <K extends PropertyKind>(kind: K) =>
    [...properties]
      .filter(([property]) => property === kind || property.startsWith(`${kind}/`))
      .map(([, rivals]) => ({
        value: bestOf(rivals).value as PropertyValue<K>,
        recordedAt: rivals.map((claim) => claim.recordedAt).toSorted()[0] ?? asOf,
      }));
  const dated = <K extends "money" | "rungs" | "events" | "not-stated">(kind: K) =>
    of(kind)
      .map(({ value, recordedAt }) => ({
        value,
        happened: hadHappened(value.on, asOf, recordedAt),
      }))
      .filter((shown) => shown.happened !== "no");
  const one = (kind: "instrument" | "region" | "expires") => of(kind)[0]?.value ?? null;
  const instrument = one("instrument");
  if (instrument === null || of("title").length === 0) return null;
  const roles = of("roles").map(({ value }) => value);
  const amounts = dated("money");
  const terms = of("terms")
    .map(({ value }) => value)
    .filter(({ from }) => from === null || happened(from, asOf) !== "no");
  return {
    id,
    instrument,
    instruments: [instrument, ...of("also-instruments").map(({ value }) => value)],
    sectors: of("sectors").map(({ value }) => value),
    region: one("region"),
    expires: one("expires"),
    roles,
    actors: new Set(
      [
        ...roles.map(({ actor }) => actor),
        ...amounts.map(({ value }) => value.payer),
        ...terms.flatMap(({ payer, recipient }) => [payer, recipient]),
      ].filter((actor) => actor !== null),
    ),
    lines: linesOf(amounts, roots),
    terms,
    targets: of("targets").map(({ value }) => value),
    rungs: dated("rungs"),
    open: dated("not-stated").map(({ value }) => value),
    results: dated("events").flatMap(({ value }) => (value.kind === "result" ? [value.on] : [])),
  };
}

function isKnown({ statedOn, recordedAt }: Claim, knownAt: string): boolean {
  return recordedAt <= knownAt || lastOf(statedOn) <= knownAt;
}

/** A reviewer's word, the value in use, the source's kind, the later statement, the claim's id. */
function bestOf(rivals: readonly Claim[]): Claim {
  const [best] = rivals.toSorted(
    (a, b) =>
      methods.indexOf(a.method) - methods.indexOf(b.method) ||
      kinds.indexOf(a.sourceKind) - kinds.indexOf(b.sourceKind) ||
      byDate(b.statedOn, a.statedOn) ||
      (a.id < b.id ? -1 : 1),
  );
  if (!best) throw new Error("a property without claims");
  return best;
}

/** The first amount of the chain of replacements to which each belongs. */
function rootsOf(claims: readonly Claim[]): Map<string, string> {
  const replaced = new Map<string, string | null>();
  for (const { property, value } of claims) {
    const { id, replaces } = value as unknown as Amount;
    if (property.startsWith("money/") && (replaces !== null || !replaced.has(id)))
      replaced.set(id, replaces);
  }
  const rootOf = (id: string): string => {
    const before = replaced.get(id) ?? null;
    return before === null ? id : rootOf(before);
  };
  return new Map([...replaced.keys()].map((id) => [id, rootOf(id)]));
}

function linesOf(amounts: readonly Shown<Amount>[], roots: ReadonlyMap<string, string>): Line[] {
  const rootOf = (id: string) => roots.get(id) ?? id;
  return [...grouped(amounts, ({ value }) => rootOf(value.id))].map(([root, members]) => {
    const inTime = members.toSorted(
      (a, b) => byDate(a.value.on, b.value.on) || (a.value.id < b.value.id ? -1 : 1),
    );
    const partOf = (inTime.findLast((shown) => shown.happened === "yes") ?? inTime[0])?.value
      .partOf;
    return { root, partOf: partOf ? rootOf(partOf) : null, amounts: inTime };
  });
}
