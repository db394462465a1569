import { createHash } from "node:crypto";

import {
  canonicalJson,
  isEditorial,
  type Json,
  kindOf,
  type Source,
  type SourceId,
} from "@nqpf/domain";

import {
  type CompiledCatalogue,
  type CompiledMeasure,
  type CompiledValue,
  digitsOfId,
} from "../src/compiled.ts";
import { valuesOf } from "./claims/measure-values.ts";
import type { WrittenMeasure } from "./format/measure.ts";
import { observed } from "./observed.ts";
import type { Written } from "./read/written.ts";
import type { WrittenCatalogue } from "./read/written-catalogue.ts";

/** The compiled form of a checked catalogue: every value once, each claim's id computed, sources by index. */
export function compile(written: WrittenCatalogue): CompiledCatalogue {
  const sources = byId(written.sources);
  const indexes = new Map(sources.map((source, index) => [source.id, index]));
  const indexOf = (id: SourceId) => present(indexes.get(id), id);
  const sourceOf = (id: SourceId) => present(sources[indexOf(id)], id);
  const { statedBy, parametersOf } = observed(sourceOf);
  return {
    ...written.head.value,
    measures: byId(written.measures).map((measure) => compiledMeasure(measure, sourceOf, indexOf)),
    actors: byId(written.actors),
    sources,
    statements: written.statements.map(({ value }) => value),
    coverage: byId(written.coverage),
    indicators: byId(written.indicators).map(statedBy),
    parameters: byId(written.parameters).map(parametersOf),
    signals: byId(written.signals).map(statedBy),
    signalSeries: byId(written.series).map(statedBy),
    signalMeta: written.signalMeta.value,
    publishedSignals: byId(written.published).map(statedBy),
  };
}

function compiledMeasure(
  measure: WrittenMeasure,
  sourceOf: (id: SourceId) => Source,
  indexOf: (id: SourceId) => number,
): CompiledMeasure {
  const lists = new Map<string, number[]>();
  const values = valuesOf(measure, sourceOf).map(
    ({ property, value, method, sources, inherited }): CompiledValue => {
      const name = sources.join(" ");
      if (!lists.has(name)) lists.set(name, sources.map(indexOf));
      const ids = sources.map((source) =>
        digitsOf({ measure: measure.id, property, value, source, method }),
      );
      return {
        p: property,
        v: value,
        s: [...lists.keys()].indexOf(name),
        c: ids.join(""),
        ...(inherited && { i: 1 }),
        ...(isEditorial(kindOf(property)) && { e: 1 }),
        ...(method === "reported" && { r: 1 }),
      };
    },
  );
  return { id: measure.id, lists: [...lists.values()], values };
}

function digitsOf(content: Json): string {
  const hash = createHash("sha256").update(canonicalJson(content));
  return hash.digest("hex").slice(0, digitsOfId);
}

function byId<T extends { readonly id: string }>(records: readonly Written<T>[]): T[] {
  return records.map(({ value }) => value).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function present<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`no source ${id} in the checked catalogue`);
  return value;
}
