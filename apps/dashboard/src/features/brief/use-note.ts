import { useState } from "react";

import { store, stored } from "../../lib/stored.ts";

function keyOf(week: string): string {
  return `nqpf-note-${week}`;
}

/** The reader's own note on a week, kept in this browser. */
export function useNote(week: string): readonly [string, (note: string) => void] {
  const [state, setState] = useState({ week, note: stored(keyOf(week)) ?? "" });
  const isOther = state.week !== week;
  const note = isOther ? (stored(keyOf(week)) ?? "") : state.note;
  if (isOther) setState({ week, note });
  return [
    note,
    (next) => {
      store(keyOf(week), next);
      setState({ week, note: next });
    },
  ];
}
