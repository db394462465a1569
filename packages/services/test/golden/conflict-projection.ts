import type { ConflictList } from "@nqpf/domain/answers";

export function ofConflicts({ byKind, data, total }: ConflictList) {
  return {
    total,
    byKind: byKind.map(({ id, conflicts }) => [id, conflicts]),
    conflicts: data.map(({ kind, severity, distance, foundIn, measure, property, why, sides }) => ({
      kind,
      severity,
      distance,
      foundIn,
      measure,
      property,
      sides: sides.map(({ displayed, value, words, claims }) => [
        displayed,
        value?.kind === "money" ? value.value.value : (value?.value ?? words),
        claims.map(({ source }) => source),
      ]),
      why,
    })),
  };
}
