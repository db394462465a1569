import {
  canonicalJson,
  comparePrecedence,
  type Disagreement,
  type Held,
  type Measure,
  type Stated,
} from "@nqpf/domain";
import type { ConflictSide, ConflictValue } from "@nqpf/domain/answers";
import { words } from "@nqpf/domain/vocabulary";

import { heldValues } from "../claims-of.ts";
import { type Difference, ofNumbers } from "./difference.ts";
import { pairsOf } from "./pairs.ts";
import { conflictId, type FoundConflict } from "./found-conflict.ts";
import { precedenceReason } from "./precedence-reason.ts";

type Version = Disagreement["versions"][number];

/** A recorded dispute that no rival claims show: its versions side by side, as its sources have them. */
export function recordedConflict(measure: Measure, disagreement: Disagreement): FoundConflict {
  const shown = displayedVersion(heldAt(measure, disagreement.at), disagreement.versions);
  const sides = disagreement.versions
    .map((version): ConflictSide => ({
      property: disagreement.at,
      value: version.stated === null ? null : { kind: "stated", value: version.stated },
      words: version.words,
      claims: version.claims,
      displayed: version === shown,
    }))
    .toSorted((a, b) => Number(b.displayed) - Number(a.displayed));
  const difference = differenceIn(disagreement);
  return {
    id: conflictId(difference.kind, `disputed/${disagreement.id}`),
    ...difference,
    foundIn: ["record"],
    property: disagreement.at,
    sides,
    why: reasonFor(sides, disagreement),
  };
}

/** The version that says what the record holds: the one with its figure or, without figures, alone on its sources. */
function displayedVersion(
  held: Held<unknown> | null,
  versions: readonly Version[],
): Version | null {
  if (held === null) return null;
  const figure = figureAt(held);
  const stating = versions.find(({ stated }) => isSameFigure(stated, figure));
  if (stating) return stating;
  if (held.inherited || versions.some(({ stated }) => stated !== null)) return null;
  const sources = new Set(held.claims.map(({ source }) => source));
  const sharing = versions.filter(({ claims }) => claims.some(({ source }) => sources.has(source)));
  return sharing.length === 1 ? (sharing[0] ?? null) : null;
}

/** The figure of an amount, a term or a target, as a source would state it. */
export function figureOf(value: ConflictValue | null): Stated | null {
  switch (value?.kind) {
    case "money":
      return { value: value.value.value, currency: value.value.currency };
    case "terms":
    case "targets":
      return typeof value.value.value === "number" && value.value.unit !== null
        ? { value: value.value.value, unit: value.value.unit }
        : null;
    case "stated":
      return value.value;
    default:
      return null;
  }
}

export function isSameFigure(a: Stated | null, b: Stated | null): boolean {
  return a !== null && b !== null && canonicalJson(a) === canonicalJson(b);
}

function heldAt(measure: Measure, property: string | null): Held<unknown> | null {
  return heldValues(measure).find((candidate) => candidate.property === property) ?? null;
}

function figureAt({ property, value }: Held<unknown>): Stated | null {
  // safe: the values at these paths are amounts and terms, as the path's first word says.
  const read = value as never;
  if (property.startsWith("money/")) return figureOf({ kind: "money", value: read });
  if (property.startsWith("terms/")) return figureOf({ kind: "terms", value: read });
  return null;
}

const severities: Partial<Record<Disagreement["kind"], Difference["severity"]>> = {
  "rate-party": "grave",
  "unit-scale": "grave",
  party: "serious",
  scope: "serious",
  status: "serious",
};

/** A power of ten between two stated figures of one unit makes a slip of units, whatever the record calls the dispute. */
function differenceIn({ kind, versions }: Disagreement): Difference {
  const figures = versions.flatMap(({ stated }) => stated ?? []);
  const measured = pairsOf(figures)
    .filter(([a, b]) => unitOf(a) === unitOf(b) && a.value !== b.value)
    .map(([a, b]) => ofNumbers(a.value, b.value));
  const slip = measured.find((difference) => difference.kind === "unit-scale");
  if (slip) return slip;
  const [difference] = measured;
  if (difference && kind === "amount") return difference;
  const distance = words["disagreement-kind"].find(({ id }) => id === kind)?.means ?? kind;
  return { kind, severity: severities[kind] ?? "unmeasured", distance: asPhrase(distance) };
}

function unitOf(figure: Stated): string {
  return "currency" in figure ? figure.currency : figure.unit;
}

function asPhrase(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}

function reasonFor(sides: readonly ConflictSide[], { ruling }: Disagreement): string {
  const [first, second] = sides;
  const [lead, other] = [first?.claims[0], second?.claims[0]];
  if (first?.displayed && lead && other) {
    const held = "the record holds what this version says";
    return comparePrecedence(lead, other) <= 0
      ? `${held}; of the sources, ${precedenceReason(lead, other)}`
      : `${held}, although by the order of sources the other comes first`;
  }
  return ruling === null
    ? "no ruling was written by then: the versions stand side by side"
    : "the versions are words; our ruling says which of them we use";
}
