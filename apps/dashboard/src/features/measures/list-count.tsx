import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { useDisplay } from "../../lib/display.ts";
import { separator } from "../../lib/joining.ts";
import { countAsk } from "./count-ask.ts";
import css from "./measures-page.module.css";
import { messages } from "./messages.ts";
import type { MeasuresSearch } from "./search.ts";

interface ListCountProps {
  readonly total: number;
  readonly shown: number;
  readonly search: MeasuresSearch;
}

/** How many measures pass, as a control that opens why; announced when it changes. */
export function ListCount({ total, shown, search }: ListCountProps) {
  const ask = countAsk(search, useDisplay().dates);
  const count = messages.count(total);
  return (
    <output className={css.count}>
      {ask === null ? (
        count
      ) : (
        <ExplainButton of={messages.counted} ask={ask}>
          {count}
        </ExplainButton>
      )}
      {shown < total && `${separator}${messages.shown(shown)}`}
    </output>
  );
}
