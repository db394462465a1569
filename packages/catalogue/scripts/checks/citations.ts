import type { Report, Written } from "../read/written.ts";
import type { WrittenCatalogue } from "../read/written-catalogue.ts";
import { checkDistinct } from "./ids.ts";
import type { Known } from "./known.ts";
import { walk } from "./walk.ts";

/** Every source that a value names is held, and every source held is named somewhere. */
export function checkCitations(written: WrittenCatalogue, known: Known, report: Report): void {
  const used = new Set<string>();
  for (const record of citingRecords(written))
    walk(record.value, (path, value) => {
      if (path.at(-1) !== "sources" || !Array.isArray(value)) return;
      const cited = value.map(String);
      checkDistinct(cited, (at, id) => report(record, [...path, at], `${id} is named twice`));
      cited.forEach((id, at) => {
        used.add(id);
        if (!known.sources.has(id)) report(record, [...path, at], `there is no source ${id}`);
      });
    });
  for (const source of written.sources)
    if (!used.has(source.value.id)) report(source, ["id"], "no record names this source");
}

function citingRecords(written: WrittenCatalogue): readonly Written<unknown>[] {
  return [
    ...written.actors,
    ...written.measures,
    ...written.statements,
    ...written.indicators,
    ...written.parameters,
    ...written.signals,
    ...written.series,
    ...written.published,
  ];
}
