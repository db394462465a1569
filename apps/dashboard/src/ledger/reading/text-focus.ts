import { type Place, placeText } from "../../lib/place.ts";

const control = '[role="button"]';

const entry = `${control}[tabindex="0"]`;

/** Lets the Tab key enter a text at its chosen mark, else where it was left, else at its first: one stop for all marks. */
export function setEntry(box: HTMLElement, chosen: Place | null): void {
  const find = (selector: string) => box.querySelector<HTMLElement>(selector);
  const atChosen = chosen && find(`${control}[data-at="${placeText(chosen)}"]`);
  enterAt(box, atChosen ?? find(entry) ?? find(control));
}

function enterAt(box: HTMLElement, mark: HTMLElement | null): void {
  for (const before of box.querySelectorAll<HTMLElement>(entry)) before.tabIndex = -1;
  if (mark) mark.tabIndex = 0;
}

const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowRight: (place) => place + 1,
  ArrowDown: (place) => place + 1,
  ArrowLeft: (place) => place - 1,
  ArrowUp: (place) => place - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Takes the focus from mark to mark; false where the key means nothing here. */
export function moveAmongMarks(box: HTMLElement, from: EventTarget, key: string): boolean {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  const marks = [...box.querySelectorAll<HTMLElement>(control)];
  const place = marks.findIndex((mark) => mark === from);
  if (!step || place === -1) return false;
  const next = marks[step(place, marks.length - 1)];
  if (!next) return true;
  enterAt(box, next);
  next.focus();
  return true;
}

/** Scrolls the chosen place into sight, if it is not there already. */
export function bringIntoView(box: HTMLElement): void {
  const chosen = box.querySelector("[data-chosen]");
  if (!chosen) return;
  const { top, bottom } = chosen.getBoundingClientRect();
  if (top < 64 || bottom > innerHeight - 64) chosen.scrollIntoView({ block: "center" });
}
