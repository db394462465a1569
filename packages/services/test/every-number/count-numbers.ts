import { SectorId } from "@nqpf/domain";
import { Severity } from "@nqpf/domain/answers";

import type { Place, Walk } from "./place.ts";

/** The absences of the status, the measures seen, and the conflicts: of all, by kind and severity, and by sector. */
export const countNumbers: Walk = (observatory, look) => {
  const { absences, scope } = observatory.getStatus(look);
  const { total, byKind } = observatory.listConflicts(look);
  return [
    { where: "measures known", value: scope.population.known, ask: { metric: "measures" } },
    {
      where: "status, without an amount",
      value: absences.measuresWithoutAmount,
      ask: { metric: "without-amount" },
    },
    {
      where: "status, saying none",
      value: absences.measuresSayingNoAmount,
      ask: { metric: "saying-none" },
    },
    { where: "conflicts", value: total, ask: { metric: "conflicts" } },
    ...byKind.map(({ id, conflicts }): Place => ({
      where: `conflicts of the kind ${id}`,
      value: conflicts,
      ask: { metric: "conflicts", kind: [id] },
    })),
    ...Severity.options.map((severity): Place => ({
      where: `${severity} conflicts`,
      value: observatory.listConflicts({ ...look, severity: [severity] }).total,
      ask: { metric: "conflicts", severity: [severity] },
    })),
    ...SectorId.options.map((sector): Place => ({
      where: `conflicts of ${sector}`,
      value: observatory.listConflicts({ ...look, sector: [sector] }).total,
      ask: { metric: "conflicts", sector: [sector] },
    })),
  ];
};
