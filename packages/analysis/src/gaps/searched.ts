import { type Coverage, firstDay, lastDay, type Measure } from "@nqpf/domain";

import { instrumentsOf } from "../touches.ts";

/** The coverage records that searched where a measure lies; one that names no instrument, sector or region names all. */
export function searchesFor(measure: Measure, coverage: readonly Coverage[]): string[] {
  if (coverage.length === 0) return [];
  const instruments = instrumentsOf(measure);
  const sectors = measure.sectors.map(({ value }) => value);
  const regions = measure.region ? [measure.region.value] : [];
  return coverage
    .filter(
      (record) =>
        meets(record.instruments, instruments) &&
        meets(record.sectors, sectors) &&
        meets(record.regions, regions) &&
        isWithin(measure, record),
    )
    .map(({ id }) => id);
}

function meets(searched: readonly string[], present: readonly string[]): boolean {
  return searched.length === 0 || searched.some((id) => present.includes(id));
}

/** An imprecise announcement lies in the searched time when any of its days does; without one nobody can tell. */
function isWithin({ announced }: Measure, { from, until }: Coverage): boolean {
  if (announced === null) return false;
  return lastDay(announced.value) >= firstDay(from) && firstDay(announced.value) <= lastDay(until);
}
