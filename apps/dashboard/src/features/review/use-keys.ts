import { useEffect, useRef, useState } from "react";

import { store, stored } from "../../lib/stored.ts";

const key = "nqpf-review-keys";

/** Whether single keys decide here: a choice that this browser keeps, for those whom such keys trouble. */
export function useKeysSwitch(): [boolean, (isOn: boolean) => void] {
  const [isOn, setIsOn] = useState(() => stored(key) !== "off");
  return [
    isOn,
    (next) => {
      setIsOn(next);
      store(key, next ? "" : "off");
    },
  ];
}

/** Runs the action of a key pressed anywhere but in a field; never while a word is being composed. */
export function useKeys(isOn: boolean, actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const act = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (!isPlain || event.defaultPrevented || event.repeat || isField(event.target)) return;
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const action = Object.hasOwn(latest.current, name) ? latest.current[name] : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", act);
    return () => document.removeEventListener("keydown", act);
  }, [isOn]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select, dialog *"))
  );
}
