import { dateBases, type DisplaySearch, units, useDisplay } from "../lib/display.ts";
import type { ViewSearch } from "../lib/view.ts";
import css from "./display-fields.module.css";
import { messages } from "./messages.ts";

const { context: words } = messages;

interface DisplayFieldsProps {
  readonly id: string;
  readonly standing: ViewSearch["standing"];
  readonly onChange: (search: ViewSearch & DisplaySearch) => void;
}

/** Whether proposals show, by which date lists go, and in what money is shown. */
export function DisplayFields({ id, standing, onChange }: DisplayFieldsProps) {
  const { unit, dates } = useDisplay();
  return (
    <div id={id} className={css.fields}>
      <label className={css.field} title={words.datesMeans}>
        <span>{words.dates}</span>
        <select
          value={dates ?? "announced"}
          onChange={({ currentTarget: { value } }) =>
            onChange({ dates: dateBases.find((basis) => basis === value && basis !== "announced") })
          }
        >
          {dateBases.map((basis) => (
            <option key={basis} value={basis}>
              {words.dateBases[basis]}
            </option>
          ))}
        </select>
      </label>
      <label className={css.field} title={words.unitMeans}>
        <span>{words.unit}</span>
        <select
          value={unit ?? "source"}
          onChange={({ currentTarget: { value } }) =>
            onChange({ unit: units.find((one) => one === value) })
          }
        >
          {(["source", ...units] as const).map((one) => (
            <option key={one} value={one}>
              {words.units[one]}
            </option>
          ))}
        </select>
      </label>
      <label className={css.field} title={words.standingMeans}>
        <input
          type="checkbox"
          checked={standing === "proposed"}
          onChange={({ currentTarget: { checked } }) =>
            onChange({ standing: checked ? "proposed" : undefined })
          }
        />
        <span>{words.standing}</span>
      </label>
    </div>
  );
}
