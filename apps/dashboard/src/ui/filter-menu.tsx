import { useEffect, useId, useRef, useState } from "react";

import css from "./filter-menu.module.css";
import { useTicked } from "./use-ticked.ts";

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly group?: string | undefined;
}

interface FilterMenuProps {
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** A button that opens a list of boxes to tick; Escape or a press elsewhere closes it. */
export function FilterMenu({ label, options, chosen, onChange }: FilterMenuProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return undefined;
    const close = (event: Event) => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) setOpen(false);
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
    };
  }, [open]);
  const [ticked, setTicked] = useTicked(chosen);
  const toggle = (value: string) => {
    const next = ticked.includes(value)
      ? ticked.filter((other) => other !== value)
      : [...ticked, value];
    setTicked(next);
    onChange(next);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape is caught here for all the boxes inside
    <div
      ref={box}
      className={css.menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={css.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
        {chosen.length > 0 && <span className={css.count}>{chosen.length}</span>}
        <svg viewBox="0 0 10 6" width="9" height="6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      {open && (
        <fieldset id={id} className={css.options}>
          <legend className={css.legend}>{label}</legend>
          {options.map((option, place) => (
            <div key={option.value}>
              {option.group !== undefined && option.group !== options[place - 1]?.group && (
                <p className={css.group}>{option.group}</p>
              )}
              <label className={css.option}>
                <input
                  type="checkbox"
                  checked={ticked.includes(option.value)}
                  onChange={() => toggle(option.value)}
                />
                <span>{option.label}</span>
              </label>
            </div>
          ))}
        </fieldset>
      )}
    </div>
  );
}
