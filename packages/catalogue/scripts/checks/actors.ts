import type { Report } from "../read/written.ts";
import type { WrittenCatalogue } from "../read/written-catalogue.ts";
import type { Known } from "./known.ts";

/** Actors have a source, form a tree, and share no name. */
export function checkActors({ actors }: WrittenCatalogue, known: Known, report: Report): void {
  const named = new Map<string, string>();
  for (const record of actors) {
    const { id, parent, label, aliases, sources } = record.value;
    if (sources.length === 0) report(record, ["sources"], "needs a source");
    if (parent !== null && !known.actors.has(parent))
      report(record, ["parent"], `there is no actor ${parent}`);
    if (liesUnderItself(id, known)) report(record, ["parent"], `${id} lies under itself`);
    for (const name of [label.en, ...(label.zh === null ? [] : [label.zh]), ...aliases]) {
      const key = name.toLowerCase();
      const other = named.get(key);
      if (other !== undefined && other !== id)
        report(record, ["label"], `the name "${name}" is that of ${other}`);
      named.set(key, id);
    }
  }
}

function liesUnderItself(id: string, { actors }: Known): boolean {
  const seen = new Set<string>();
  for (
    let next = actors.get(id)?.parent;
    next !== undefined && next !== null;
    next = actors.get(next)?.parent
  ) {
    if (next === id) return true;
    if (seen.has(next)) return false;
    seen.add(next);
  }
  return false;
}
