import { useCallback, useEffect, useRef, useState } from "react";

import type { Place } from "./grid-keys.ts";

interface Shown {
  readonly at: Place;
  readonly box: DOMRect;
}

const restMs = 350;
const leaveMs = 220;

/** The card beside a place: at once for the keyboard, after a rest for the pointer; it stays while one is on it. */
export function useCard() {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stay = useCallback(() => clearTimeout(timer.current), []);
  const after = useCallback((delayMs: number, next: Shown | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(next), delayMs);
  }, []);
  const show = useCallback(
    (at: Place, beside: Element, when: "now" | "later") => {
      const next = { at, box: beside.getBoundingClientRect() };
      after(when === "now" ? 0 : restMs, next);
    },
    [after],
  );
  const hide = useCallback(() => {
    clearTimeout(timer.current);
    setShown(null);
  }, []);
  const hideSoon = useCallback(() => after(leaveMs, null), [after]);
  useEffect(() => {
    const hideOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape") hide();
    };
    addEventListener("scroll", hide, true);
    document.addEventListener("keydown", hideOnEscape);
    return () => {
      clearTimeout(timer.current);
      removeEventListener("scroll", hide, true);
      document.removeEventListener("keydown", hideOnEscape);
    };
  }, [hide]);
  return { shown, show, stay, hide, hideSoon };
}
