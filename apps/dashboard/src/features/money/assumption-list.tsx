import type { Valuation } from "@nqpf/domain/answers";

import { HeldText } from "../../ui/label.tsx";
import css from "./assumption-list.module.css";
import { messages } from "./messages.ts";

/** What stands in where nothing is stated, each once. */
export function AssumptionList({ valuations }: { readonly valuations: readonly Valuation[] }) {
  const assumptions = [
    ...new Set(
      valuations.flatMap(({ fan }) => fan.entries.flatMap(({ value }) => value.assumptions)),
    ),
  ];
  if (assumptions.length === 0) return null;
  return (
    <section className={css.assumed}>
      <h3>{messages.one.assumed}</h3>
      <ul>
        {assumptions.map((assumption) => (
          <li key={assumption}>
            <HeldText lang="en" plain>
              {assumption}
            </HeldText>
          </li>
        ))}
      </ul>
    </section>
  );
}
