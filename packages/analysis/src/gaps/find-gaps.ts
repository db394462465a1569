import type { Day } from "@nqpf/domain";
import type { GapList } from "@nqpf/domain/answers";
import type { GapsQuestion } from "@nqpf/domain/questions";
import { sectors } from "@nqpf/domain/vocabulary";

import { absencesIn } from "./absences.ts";
import type { GapEntry } from "./gap-entries.ts";
import type { GapRow } from "./measure-gaps.ts";
import { inGapOrder, isAsked } from "./rows.ts";
import { tallyOf } from "./tally.ts";

/** What is missing in some measures, and the rows that a question picks among them, their money not yet added up. */
export interface FoundGaps extends Pick<GapList, "absences" | "counts" | "all" | "sectors"> {
  readonly rows: GapRow[];
}

const counts =
  "unique measures that pass the filters of measures; one that names several sectors stands in each, so sectors do not add up; `missing`, `grade` and `overdue` pick rows and change no figure";

/** The way from a phrase to paid money for each of some measures, and for each sector that they name. */
export function findGaps(
  entries: readonly GapEntry[],
  asOf: Day,
  picks: Pick<GapsQuestion, "missing" | "grade" | "overdue"> = {},
): FoundGaps {
  return {
    absences: absencesIn(
      entries.map(({ measure }) => measure),
      asOf,
    ),
    counts,
    all: tallyOf(entries),
    sectors: bySector(entries),
    rows: inGapOrder(entries.map(({ row }) => row).filter((row) => isAsked(row, picks))),
  };
}

function bySector(entries: readonly GapEntry[]): GapList["sectors"] {
  const groups = new Map<string, GapEntry[]>();
  for (const entry of entries)
    for (const sector of entry.row.sectors) {
      const group = groups.get(sector);
      if (group) group.push(entry);
      else groups.set(sector, [entry]);
    }
  return sectors.flatMap(({ id, label }) => {
    const group = groups.get(id);
    return group ? [{ id, label, ...tallyOf(group) }] : [];
  });
}
