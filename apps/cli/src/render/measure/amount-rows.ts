import type { LineAmount, MoneyLine } from "@nqpf/domain";

import { money } from "../money.ts";
import type { Paper } from "../paper.ts";
import { table } from "../table.ts";
import type { Footnotes } from "./footnotes.ts";

interface Row {
  readonly on: string;
  readonly text: string;
  readonly state: string;
  readonly note: string;
  readonly sources: string;
}

const states: Record<LineAmount["state"], string> = {
  current: "now",
  earlier: "",
  unsure: "perhaps: the date is not precise enough",
};

/** The amounts of one line in the order of their dates, each followed by the values that rival it. */
export function amountRows({ amounts }: MoneyLine, notes: Footnotes, paper: Paper): string[] {
  const rows = amounts.flatMap((amount): Row[] => [
    {
      on: amount.value.on,
      text: money(amount.value),
      state: states[amount.state],
      note: amount.value.note ?? "",
      sources: notes.of(amount),
    },
    ...amount.rivals.map(({ value, claims }) => ({
      on: "",
      text: money(value),
      state: paper.ink.mark("elsewhere"),
      note: "",
      sources: notes.ofClaims(claims),
    })),
  ]);
  return table(
    rows,
    [
      { head: "", cell: ({ on }) => on },
      { head: "", align: "right", cell: ({ text }) => text },
      { head: "", cell: ({ state }) => state },
      { head: "", cell: ({ note }) => note, wraps: true },
      { head: "", cell: ({ sources }) => paper.ink.faint(sources), wraps: true },
    ],
    paper,
  );
}
