import type { Scope } from "@nqpf/domain/answers";

import { formatCount } from "../lib/number-text.ts";
import { DateText } from "../ledger/date.tsx";
import { messages } from "./messages.ts";
import css from "./scope-line.module.css";

const { context: words } = messages;

/** How fresh the answer is, how many measures there were by then, and of how many of them anybody could know. */
export function ScopeLine({ scope: { dataThrough, population } }: { readonly scope: Scope }) {
  const { announced, known } = words.population(
    formatCount(population.announced),
    formatCount(population.known),
  );
  return (
    <p className={css.line}>
      <span>
        {words.through}{" "}
        {dataThrough === null ? (
          words.nothing
        ) : (
          <strong>
            <DateText date={dataThrough} />
          </strong>
        )}
      </span>
      <span title={population.unsure > 0 ? words.unsure(population.unsure) : undefined}>
        <strong>{announced}</strong>
      </span>
      <span>{known}</span>
    </p>
  );
}
