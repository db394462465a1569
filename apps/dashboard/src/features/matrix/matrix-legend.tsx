import { TermHelp } from "../../ledger/help/term-help.tsx";
import { useNames } from "../../ledger/names.ts";
import { steps as rungs } from "../../ledger/rung-mark.tsx";
import { labelText } from "../../lib/label-text.ts";
import { formatMoney } from "../../lib/number-text.ts";
import { LadderMark } from "./ladder-mark.tsx";
import css from "./matrix-legend.module.css";
import cell from "./matrix-grid.module.css";
import { messages } from "./messages.ts";
import type { By } from "./search.ts";
import { moneyStarts, stepNames } from "./steps.ts";

const otherStates = ["unreviewed", "none-found", "not-applicable", "not-covered"] as const;
const helped = new Set<string>(["none-found", "not-applicable", "not-covered"]);

/** What the five states of a cell look like. */
export function MatrixLegend({ by }: { readonly by: By }) {
  const names = useNames();
  const scale = {
    count: stepNames,
    money: moneyNames,
    rung: () => rungs.map((rung) => labelText(names.word("rung", rung))),
  }[by]();
  return (
    <figure className={css.legend} aria-label={messages.legend}>
      <span className={css.scale}>
        {scale.map((name, place) => (
          <span key={name} className={cell.swatch} data-state="value" data-step={place + 1}>
            {by === "rung" && <LadderMark height={place + 1} />}
            {name}
          </span>
        ))}
        <span className={css.word}>{messages.legendSteps[by]}</span>
      </span>
      {otherStates.map((state) => (
        <span key={state} className={css.entry}>
          <span className={cell.swatch} data-state={state} aria-hidden="true" />
          {messages.states[state]}
          {isHelped(state) && <TermHelp id={state} />}
        </span>
      ))}
    </figure>
  );
}

function isHelped(state: string): state is "none-found" | "not-applicable" | "not-covered" {
  return helped.has(state);
}

/** Where each step of a sum begins, the first by where it ends. */
function moneyNames(): string[] {
  return moneyStarts.map((start, place) =>
    place === 0 ? messages.below(short(moneyStarts[1])) : messages.from(short(start)),
  );
}

function short(value: number): string {
  return formatMoney(value, "").trim();
}
