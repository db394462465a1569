import css from "./matrix-legend.module.css";
import cell from "./matrix-grid.module.css";
import { messages } from "./messages.ts";
import { stepNames } from "./steps.ts";

const otherStates = ["unreviewed", "none-found", "not-applicable", "not-covered"] as const;

/** What the five states of a cell look like. */
export function MatrixLegend() {
  return (
    <figure className={css.legend} aria-label={messages.legend}>
      <span className={css.scale}>
        {stepNames().map((name, place) => (
          <span key={name} className={cell.swatch} data-state="value" data-step={place + 1}>
            {name}
          </span>
        ))}
        <span className={css.word}>{messages.legendSteps}</span>
      </span>
      {otherStates.map((state) => (
        <span key={state} className={css.entry}>
          <span className={cell.swatch} data-state={state} aria-hidden="true">
            {state === "unreviewed" && "n"}
          </span>
          {messages.states[state]}
        </span>
      ))}
    </figure>
  );
}
