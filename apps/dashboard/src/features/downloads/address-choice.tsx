import { formatCount } from "../../lib/number-text.ts";
import css from "./address-choice.module.css";
import { messages } from "./messages.ts";

const { addresses: words } = messages;

interface AddressChoiceProps {
  readonly chosen: "frozen" | undefined;
  readonly revision: number;
  readonly onChange: (to: "frozen" | undefined) => void;
}

/** Whether the addresses below follow the ledger or show one revision of it. */
export function AddressChoice({ chosen, revision, onChange }: AddressChoiceProps) {
  const options = [
    [undefined, words.live],
    ["frozen", words.frozen(formatCount(revision))],
  ] as const;
  return (
    <fieldset className={css.choice}>
      <legend>{words.label}</legend>
      {options.map(([value, name]) => (
        <label key={name}>
          <input
            type="radio"
            name="addresses"
            checked={chosen === value}
            onChange={() => onChange(value)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
