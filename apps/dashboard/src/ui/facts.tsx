import type { ReactNode } from "react";

import css from "./facts.module.css";

export interface Fact {
  readonly name: ReactNode;
  readonly value: ReactNode;
}

/** Names and values, one pair a line. A pair without a value is left out. */
export function Facts({ facts }: { readonly facts: readonly (Fact | null)[] }) {
  return (
    <dl className={css.facts}>
      {facts.map(
        (fact, place) =>
          fact && (
            <div key={place}>
              <dt>{fact.name}</dt>
              <dd>{fact.value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
