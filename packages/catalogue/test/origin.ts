import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Json } from "@nqpf/domain";
import { parse } from "yaml";

/** A record as the fact base has it, its shape unchecked. */
export interface OriginRecord {
  readonly id: string;
  readonly [member: string]: Json;
}

export interface OriginMeasure {
  readonly id: string;
  readonly title: Json;
  readonly summary: string;
  readonly instrument: string;
  readonly alsoInstruments: readonly string[];
  readonly sectors: readonly string[];
  readonly region: string;
  readonly documentNumber: string | null;
  readonly roles: readonly OriginRole[];
  readonly announced: string | null;
  readonly effective: string | null;
  readonly expires: string | null;
  readonly rungs: readonly (Cited & { readonly rung: string })[];
  readonly money: readonly (Cited & { readonly id: string })[];
  readonly terms: readonly (Cited & { readonly id: string })[];
  readonly targets: readonly (Cited & { readonly id: string })[];
  readonly events: readonly (Cited & { readonly id: string })[];
  readonly notStated: readonly (Cited & { readonly key: string })[];
  readonly relations: readonly { readonly kind: string; readonly measure: string }[];
  readonly disagreements: readonly OriginDisagreement[];
  readonly confidence: string;
}

export interface OriginRole {
  readonly role: string;
  readonly actor?: string | null;
  readonly class?: string | null;
}

interface Cited {
  readonly sources: readonly string[];
}

export interface OriginDisagreement {
  readonly kind: string;
  readonly topic: string;
  readonly versions: readonly (Cited & { readonly value: string; readonly stated: Json })[];
  readonly used: string;
  readonly why: string;
}

/** The fact base from which the catalogue's first version was made; it may stand beside a checkout. */
export const origin = join(import.meta.dirname, "../../../../shared/catalogue");

export function originList<T = OriginRecord>(file: string): T[] {
  return read(file) as T[];
}

export function originMeasures(): OriginMeasure[] {
  return readdirSync(join(origin, "measures")).flatMap((file) =>
    originList<OriginMeasure>(`measures/${file}`),
  );
}

export function originSignals() {
  return read("signals.yaml") as Record<"events" | "series" | "published", OriginRecord[]> & {
    readonly meta: Json;
  };
}

function read(file: string): unknown {
  return parse(readFileSync(join(origin, file), "utf8"));
}
