import { kindOf, sameValue, type DisputedVersion, type Json, type Stated } from "@nqpf/domain";

import type { WrittenMeasure } from "../format/measure.ts";
import { slugOf } from "./slug.ts";
import { inherited, own, type Value } from "./value.ts";

/** The versions of each disagreement with their sources, and our ruling with the sources it weighs. */
export function disputedValues({ disagreements }: WrittenMeasure): Value[] {
  return disagreements.flatMap(({ kind, topic, at, versions, used, why }) => {
    const slug = slugOf(topic);
    const weighed = [...new Set(versions.flatMap((version) => version.sources))];
    return [
      ...versions.map(({ value: words, stated, sources }) => {
        const version: DisputedVersion = { kind, topic, at, words, ...(stated && { stated }) };
        return own(`disputed/${slug}`, version, sources);
      }),
      inherited(`rulings/${slug}`, { used, why }, weighed),
    ];
  });
}

/**
 * What the sources of a disagreement state at the amount or term it is about: the value held there with their own
 * figure in it, unless the source already claims an equal one.
 */
export function reportedValues({ disagreements }: WrittenMeasure, held: readonly Value[]): Value[] {
  return disagreements.flatMap(({ at, versions }) => {
    const there = held.find(({ property }) => property === at);
    if (!there || !takesStated(there.property)) return [];
    return versions.flatMap(({ stated, sources }): Value[] => {
      if (stated === null) return [];
      const value = withStated(there.value, stated);
      const equal = sameValue(kindOf(there.property), value, there.value);
      const differing = sources.filter((source) => !equal || !there.sources.includes(source));
      return differing.length > 0
        ? [{ ...own(there.property, value, differing), method: "reported" }]
        : [];
    });
  });
}

/** Whether a path holds a figure that a version's `stated` can take the place of. */
export function takesStated(property: string): boolean {
  return property.startsWith("money/") || property.startsWith("terms/");
}

function withStated(value: Json, stated: Stated): Json {
  return { ...(value as Record<string, Json>), ...stated };
}
