import type { ReactNode } from "react";

import { covers, overlaps, type Place, placeText } from "../../lib/place.ts";
import button from "../../ui/button.module.css";
import { SidePanel } from "../../ui/side-panel.tsx";
import { FindingDetail } from "./finding-detail.tsx";
import type { Mark } from "./mark.ts";
import { wordsAt } from "./mark-label.ts";
import { messages } from "./messages.ts";
import { PlaceButton } from "./place-button.tsx";
import css from "./place-panel.module.css";
import { lookOf } from "./text-paragraph.tsx";

interface PlacePanelProps {
  readonly text: string;
  readonly lang: "en" | "zh";
  readonly marks: readonly Mark[];
  readonly place: Place;
  readonly onChoose: (place: Place) => void;
  readonly onClose: () => void;
  /** What else is known of a mark: its proposals. */
  readonly about?: ((mark: Mark) => ReactNode) | undefined;
  /** What was done here last. */
  readonly status?: ReactNode;
  readonly foot?: ReactNode;
}

const atMost = 40;

/** What was read at a place: every mark that lies over it whole, and those that lie inside it or cross it. */
export function PlacePanel(props: PlacePanelProps) {
  const { text, lang, marks, place, onChoose, onClose, about } = props;
  const here = marks
    .filter((mark) => covers(mark, place))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const also = marks.filter((mark) => overlaps(mark, place) && !covers(mark, place));
  return (
    <SidePanel
      label={messages.panel}
      closeLabel={messages.close}
      onClose={onClose}
      subject={placeText(place)}
      beside
    >
      <p className={css.eyebrow}>{messages.panel}</p>
      <blockquote className={css.quote} lang={lang === "zh" ? "zh-Hans" : "en"}>
        {wordsAt(text, place, 400)}
      </blockquote>
      <Steps marks={marks} place={place} onChoose={onChoose} />
      {props.status}
      {here.length === 0 && <p>{messages.noMark}</p>}
      {here.map((mark) => (
        <section key={mark.key} className={css.mark}>
          <h2>
            <span className={lookOf(mark.kind)}>{messages.kinds[mark.kind]}</span>
          </h2>
          {(mark.start !== place.start || mark.end !== place.end) && (
            <p className={css.words} lang={lang === "zh" ? "zh-Hans" : "en"}>
              {wordsAt(text, mark, 240)}
            </p>
          )}
          {mark.findings.map((finding, index) => (
            <div key={index} className={css.finding}>
              {"measure" in finding && finding.of !== "trigger" && (
                <p className={css.of}>{messages.ofThatMeasure(finding.measure + 1)}</p>
              )}
              {finding.of === "trigger" && (
                <p className={css.of}>{messages.measure(finding.measure + 1)}</p>
              )}
              <FindingDetail finding={finding} />
            </div>
          ))}
          {about?.(mark)}
        </section>
      ))}
      {also.length > 0 && (
        <section className={css.mark}>
          <h2>{messages.also}</h2>
          <p className={css.of}>{messages.alsoNote}</p>
          <ul className={css.also}>
            {also.slice(0, atMost).map((mark) => (
              <li key={mark.key}>
                <span className={lookOf(mark.kind)}>{messages.kinds[mark.kind]}</span>{" "}
                <PlaceButton
                  text={text}
                  place={mark}
                  lang={lang}
                  isChosen={false}
                  onChoose={onChoose}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {props.foot}
    </SidePanel>
  );
}

interface StepsProps {
  readonly marks: readonly Mark[];
  readonly place: Place;
  readonly onChoose: (place: Place) => void;
}

/** Goes on to the mark after this place, or back to the one before it. */
function Steps({ marks, place, onChoose }: StepsProps) {
  const isAfter = ({ start, end }: Place) =>
    start > place.start || (start === place.start && end < place.end);
  const isHere = ({ start, end }: Place) => start === place.start && end === place.end;
  const next = marks.find(isAfter);
  const previous = marks.findLast((mark) => !isAfter(mark) && !isHere(mark));
  return (
    <p className={css.steps}>
      <button
        type="button"
        className={button.button}
        aria-disabled={!previous}
        onClick={() => previous && onChoose(previous)}
      >
        {messages.previous}
      </button>
      <button
        type="button"
        className={button.button}
        aria-disabled={!next}
        onClick={() => next && onChoose(next)}
      >
        {messages.next}
      </button>
    </p>
  );
}
