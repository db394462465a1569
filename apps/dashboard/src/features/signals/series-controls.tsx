import type { SignalTrend } from "@nqpf/domain/answers";

import button from "../../ui/button.module.css";
import { messages } from "./messages.ts";
import type { SignalsSearch } from "./search.ts";
import type { SeriesChoice } from "./series-choice.ts";
import css from "./series-controls.module.css";

const { controls: words } = messages;

interface SeriesControlsProps {
  readonly search: SignalsSearch;
  readonly choices: readonly SeriesChoice[];
  readonly chosen: string | undefined;
  readonly trend: SignalTrend;
  readonly onChange: (part: SignalsSearch) => void;
}

/** Which series is drawn, by which period, as rate or count, with the line of which test. */
export function SeriesControls({ search, choices, chosen, trend, onChange }: SeriesControlsProps) {
  const tested = trend.now.series.find(({ id }) => id === chosen);
  const window = search.over ?? tested?.tests.at(-1)?.window;
  return (
    <fieldset className={css.controls} aria-label={words.label}>
      <label className={css.field}>
        <span>{words.series}</span>
        <select
          value={chosen ?? ""}
          onChange={({ currentTarget: { value } }) =>
            onChange({ series: value === trend.now.lead ? undefined : value })
          }
        >
          {[true, false].map((isTested) => (
            <optgroup key={String(isTested)} label={isTested ? words.tested : words.untested}>
              {choices
                .filter((choice) => choice.isTested === isTested)
                .map(({ id, what }) => (
                  <option key={id} value={id} lang="en">
                    {what}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Choice
        name={words.by}
        options={[
          { value: undefined, label: words.month },
          { value: "quarter", label: words.quarter },
        ]}
        chosen={search.by}
        onChange={(by) => onChange({ by })}
      />
      {tested && (
        <Choice
          name={words.show}
          options={[
            { value: undefined, label: words.rate },
            { value: "mentions", label: words.mentions },
          ]}
          chosen={search.show}
          onChange={(show) => onChange({ show })}
        />
      )}
      {tested && search.show !== "mentions" && tested.tests.length > 1 && (
        <Choice
          name={words.over}
          options={tested.tests.map((test) => ({
            value: test.window,
            label: messages.windows[test.window],
          }))}
          chosen={window}
          onChange={(over) => onChange({ over })}
        />
      )}
    </fieldset>
  );
}

interface ChoiceProps<Value> {
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string | undefined>(props: ChoiceProps<Value>) {
  const { name, options, chosen, onChange } = props;
  return (
    <fieldset className={css.choice} aria-label={name}>
      <span>{name}</span>
      <span className={css.options}>
        {options.map(({ value, label }) => (
          <button
            key={label}
            type="button"
            className={button.button}
            aria-pressed={value === chosen}
            onClick={() => onChange(value)}
          >
            {label}
          </button>
        ))}
      </span>
    </fieldset>
  );
}
