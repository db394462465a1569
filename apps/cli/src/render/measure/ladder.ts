import type { Paper } from "../paper.ts";
import { table } from "../table.ts";
import { wordOf } from "../words.ts";
import type { MeasureSheet } from "./page.ts";

interface Step {
  readonly name: string;
  readonly on: string;
  readonly remark: string;
  readonly sources: string;
}

/** How far the measure has climbed, from a phrase to paid money. */
export function ladderLines({ measure, notes }: MeasureSheet, paper: Paper): string[] {
  const { rungs, highest, paidOn, side } = measure.ladder;
  const now = side ?? highest;
  const steps = rungs.map(({ value, certainty, rivals, ...held }): Step => ({
    name: wordOf("rung", value.rung).toLowerCase(),
    on: value.on,
    remark: [
      value.rung === now ? "now" : "",
      certainty === "unsure" ? "perhaps: the date is not precise enough" : "",
      ...rivals.map((rival) => `elsewhere: ${rival.value.on} ${notes.ofClaims(rival.claims)}`),
    ]
      .filter(Boolean)
      .join("; "),
    sources: notes.of(held),
  }));
  const paid: Step[] =
    paidOn === null
      ? []
      : [
          {
            name: "paid",
            on: paidOn,
            remark: "first counting amount drawn, allocated or spent",
            sources: "",
          },
        ];
  return table(
    [...steps, ...paid],
    [
      { head: "", cell: ({ name }) => name },
      { head: "", cell: ({ on }) => on },
      { head: "", cell: ({ remark }) => remark, wraps: true },
      { head: "", cell: ({ sources }) => paper.ink.faint(sources), wraps: true },
    ],
    paper,
  );
}
