import type { Label, MeasureId } from "@nqpf/domain";

/** What changed of one measure. */
export interface MeasureChanges<Item> {
  readonly measure: MeasureId;
  readonly title: Label;
  readonly changes: readonly Item[];
}

/** Puts changes under their measures, both in the order in which they come. */
export function byMeasure<Item extends { readonly measure: MeasureId; readonly title: Label }>(
  changes: readonly Item[],
): MeasureChanges<Item>[] {
  const groups = new Map<MeasureId, Item[]>();
  for (const change of changes)
    groups.set(change.measure, [...(groups.get(change.measure) ?? []), change]);
  return [...groups].flatMap(([measure, own]) =>
    own[0] ? [{ measure, title: own[0].title, changes: own }] : [],
  );
}
