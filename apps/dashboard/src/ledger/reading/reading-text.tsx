import { useEffect, useId, useMemo, useRef } from "react";

import { overlaps, type Place, placeOf } from "../../lib/place.ts";
import { lanesOf } from "./lanes.ts";
import type { Decided, Mark } from "./mark.ts";
import { messages } from "./messages.ts";
import { hasLineParagraphs, paragraphsOf } from "./paragraphs.ts";
import css from "./reading-text.module.css";
import { segmentsOf } from "./segments.ts";
import { type DrawnMark, TextParagraph } from "./text-paragraph.tsx";
import { bringIntoView, moveAmongMarks, setEntry } from "./text-focus.ts";

interface ReadingTextProps {
  readonly text: string;
  readonly lang: "en" | "zh";
  readonly marks: readonly Mark[];
  readonly decided: Decided;
  readonly chosen: Place | null;
  readonly onChoose: (place: Place) => void;
}

const perLine = { en: 70, zh: 32 } as const;

/** A text as it was frozen, with the places that were read marked in layers. */
export function ReadingText({ text, lang, marks, decided, chosen, onChoose }: ReadingTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const hint = useId();
  const paragraphs = useMemo(
    () => paragraphsOf(text, segmentsOf(text.length, drawn(marks, decided))),
    [text, marks, decided],
  );
  const spaced = useMemo(() => hasLineParagraphs(text), [text]);
  useEffect(() => {
    if (box.current) setEntry(box.current, chosen);
  });
  useEffect(() => {
    if (box.current && chosen) bringIntoView(box.current);
  }, [chosen]);
  const open = (target: EventTarget) => {
    const segment = target instanceof Element ? target.closest<HTMLElement>("[data-at]") : null;
    const place = placeOf(segment?.dataset["at"]);
    if (place) onChoose(place);
    return place !== null;
  };
  return (
    <>
      <p id={hint} className={css.hint}>
        {messages.textHint}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- thousands of marks share these handlers; each is a button of its own */}
      <div
        ref={box}
        role="group"
        aria-label={messages.text}
        aria-describedby={hint}
        lang={lang === "zh" ? "zh-Hans" : "en"}
        className={css.text}
        onClick={(event) => {
          // A press that ends a selection is no choice.
          if (getSelection()?.isCollapsed !== false) open(event.target);
        }}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
          const isTaken =
            event.key === "Enter" || event.key === " "
              ? open(event.target)
              : moveAmongMarks(event.currentTarget, event.target, event.key);
          if (isTaken) event.preventDefault();
        }}
      >
        {paragraphs.map((paragraph) => (
          <TextParagraph
            key={paragraph.start}
            text={text}
            paragraph={paragraph}
            chosen={chosen && overlaps(chosen, paragraph) ? chosen : null}
            perLine={perLine[lang]}
            spaced={spaced}
          />
        ))}
      </div>
    </>
  );
}

/** Gives the marks that are lines their depth; the tints have none. */
function drawn(marks: readonly Mark[], decided: Decided): DrawnMark[] {
  const lanes = lanesOf(marks.filter((mark) => !isTint(mark)));
  return marks.map((mark) => ({
    ...mark,
    lane: lanes.get(mark) ?? 0,
    decided: decided.get(mark.key),
  }));
}

function isTint({ kind }: Mark): boolean {
  return kind === "statement" || kind === "absence";
}
