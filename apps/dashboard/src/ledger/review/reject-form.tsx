import { useEffect, useId, useRef, useState } from "react";

import button from "../../ui/button.module.css";
import { messages } from "./messages.ts";
import { reasonText } from "./proposal-words.ts";
import css from "./reject-form.module.css";

interface RejectFormProps {
  readonly onReject: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a proposal is rejected. The figures 1 to 6 choose a reason, Enter rejects, Escape leaves. */
export function RejectForm({ onReject, onCancel }: RejectFormProps) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => {
    const asked = document.activeElement;
    first.current?.focus();
    return () => {
      if (asked instanceof HTMLElement) asked.focus();
    };
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- figures and Escape are caught here for every field inside
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        const own = new FormData(event.currentTarget).get("own");
        const reason = reasonText(chosen, typeof own === "string" ? own : "");
        if (reason === null) setIsMissing(true);
        else onReject(reason);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") {
          event.preventDefault();
          onCancel();
        }
        const isTyping = event.target instanceof HTMLInputElement && event.target.type === "text";
        const place = Number(event.key) - 1;
        const reason = messages.reasons[place];
        if (isTyping || reason === undefined) return;
        setChosen(reason);
        event.currentTarget.querySelectorAll<HTMLInputElement>("[type=radio]")[place]?.focus();
      }}
    >
      <fieldset className={css.reasons} aria-describedby={isMissing ? `${id}-missing` : undefined}>
        <legend>{messages.asks}</legend>
        {messages.reasons.map((reason, place) => (
          <label key={reason}>
            <input
              ref={place === 0 ? first : undefined}
              type="radio"
              name="reason"
              value={reason}
              checked={chosen === reason}
              onChange={() => setChosen(reason)}
            />
            <span>{reason}</span>
            <kbd aria-hidden="true">{place + 1}</kbd>
          </label>
        ))}
      </fieldset>
      <label className={css.own}>
        {chosen === messages.other ? messages.moreForOther : messages.more}
        <input type="text" name="own" maxLength={1900} autoComplete="off" />
      </label>
      {isMissing && (
        <p id={`${id}-missing`} role="alert" className={css.missing}>
          {messages.missing}
        </p>
      )}
      <p className={css.ways}>
        <button type="submit" className={`${button.button} ${button.strong}`}>
          {messages.rejectNow}
        </button>
        <button type="button" className={button.button} onClick={onCancel}>
          {messages.cancel}
        </button>
      </p>
    </form>
  );
}
