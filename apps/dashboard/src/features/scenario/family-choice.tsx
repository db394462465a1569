import type { OutcomeFamily } from "@nqpf/domain/scenario";

import { messages } from "./messages.ts";
import css from "./scenario-controls.module.css";

interface FamilyChoiceProps {
  readonly families: readonly OutcomeFamily[];
  readonly chosen: OutcomeFamily;
  readonly onChange: (family: OutcomeFamily) => void;
}

/** Whose outcomes are shown; all have been run on the same luck. */
export function FamilyChoice({ families, chosen, onChange }: FamilyChoiceProps) {
  return (
    <div className={css.controls}>
      <label>
        {messages.family}
        <select
          value={chosen}
          onChange={({ target }) => {
            const family = families.find((one) => one === target.value);
            if (family) onChange(family);
          }}
        >
          {families.map((family) => (
            <option key={family} value={family}>
              {messages.families[family]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
