import { troubleOf } from "../../lib/trouble.ts";
import { colon } from "../../lib/joining.ts";
import { HeldText } from "../../ui/label.tsx";
import css from "./decision-status.module.css";
import { messages } from "./messages.ts";

interface DecisionStatusProps {
  /** What was done last; empty before anything was. */
  readonly done: string;
  readonly error: unknown;
  readonly children?: React.ReactNode;
}

/** Says what a decision did, or why it was not taken, to those who look and to those who listen. */
export function DecisionStatus({ done, error, children }: DecisionStatusProps) {
  const trouble = error ? troubleOf(error) : null;
  return (
    <div className={css.status} data-empty={done === "" && trouble === null}>
      <p role="status">{trouble ? "" : done}</p>
      {trouble && (
        <p role="alert" className={css.trouble}>
          {messages.failed}
          {colon}
          {trouble.title}
          {trouble.details.length > 0 && " · "}
          <HeldText lang={trouble.detailsLanguage} plain>
            {trouble.details.join(" ")}
          </HeldText>
        </p>
      )}
      {children}
    </div>
  );
}
