import css from "./key-list.module.css";
import { messages } from "./messages.ts";

interface KeyListProps {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** The keys of this page, and the switch that turns them off. */
export function KeyList({ isOn, onSwitch }: KeyListProps) {
  return (
    <div className={css.keys}>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => onSwitch(event.target.checked)}
        />
        {messages.keys}
      </label>
      {isOn && (
        <dl>
          {messages.keyList.map(([keys, does]) => (
            <div key={keys}>
              <dt>
                {keys.split(" ").map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
