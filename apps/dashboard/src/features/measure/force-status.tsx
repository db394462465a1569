import type { Measure } from "@nqpf/domain";
import type { Force } from "@nqpf/domain/answers";

import { useNames } from "../../ledger/names.ts";
import { findHeld } from "../../ledger/proof/find-held.ts";
import { formatDate } from "../../lib/date-text.ts";
import { labelText } from "../../lib/label-text.ts";
import { language } from "../../lib/language.ts";
import css from "./force-status.module.css";
import { forceWords } from "./force-words.ts";
import { messages } from "./messages.ts";
import { Why } from "./why.tsx";

const { force: words } = messages;
const states = ["announced", "in-force", "ended"] as const;

interface ForceStatusProps {
  readonly force: Force;
  readonly measure: Measure;
  readonly asOf: string;
}

/** Announced, in force or ended: the three states with the one that holds, and in words since when and on whose word. */
export function ForceStatus({ force, measure, asOf }: ForceStatusProps) {
  const names = useNames();
  const { side } = measure.ladder;
  const sideWord = side === null ? "" : labelText(names.word("rung", side)).toLowerCase();
  const held = force.property === null ? null : findHeld(measure, force.property);
  const reached = states.indexOf(force.state);
  return (
    <section className={css.force} aria-label={words.label} data-state={force.state}>
      <ol className={css.states}>
        {states.map((state, place) => (
          <li
            key={state}
            data-reached={place <= reached}
            aria-current={state === force.state ? "step" : undefined}
          >
            {words.states[state]}
          </li>
        ))}
      </ol>
      <p className={css.words}>
        {[...forceWords(force, measure, sideWord, words), words.seen(formatDate(asOf))].join(
          language === "zh" ? "" : " ",
        )}{" "}
        {held && <Why held={held} />}
      </p>
    </section>
  );
}
