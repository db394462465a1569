import type { Extraction } from "@nqpf/domain/reading";
import { type ReactNode, useMemo } from "react";

import type { Place } from "../../lib/place.ts";
import { useStable } from "../../lib/stable.ts";
import { Notice } from "../../ui/notice.tsx";
import { FindingsList } from "./findings-list.tsx";
import { Legend } from "./legend.tsx";
import type { Decided, Mark, MarkKind } from "./mark.ts";
import { messages } from "./messages.ts";
import { PlacePanel } from "./place-panel.tsx";
import css from "./reader.module.css";
import { ReadingText } from "./reading-text.tsx";

interface ReaderProps {
  readonly text: string;
  readonly lang: "en" | "zh";
  readonly extraction: Extraction | null;
  /** In the order of the text. */
  readonly marks: readonly Mark[];
  readonly decided?: Decided;
  readonly chosen: Place | null;
  readonly hidden: readonly MarkKind[];
  readonly onChoose: (place: Place | null) => void;
  readonly onHide: (hidden: MarkKind[]) => void;
  readonly about?: (mark: Mark) => ReactNode;
  readonly standingOf?: (measure: number) => string | null;
  readonly panelStatus?: ReactNode;
  readonly panelFoot?: ReactNode;
}

const nothingDecided: Decided = new Map();

/** A text with what a machine read in it: marks in layers, what they mean beside them, and a panel for the chosen place. */
export function Reader(props: ReaderProps) {
  const { text, lang, extraction, marks, chosen, hidden, onHide } = props;
  const onChoose = useStable(props.onChoose);
  const shown = useMemo(
    () => (hidden.length === 0 ? marks : marks.filter(({ kind }) => !hidden.includes(kind))),
    [marks, hidden],
  );
  const isEmpty = extraction && extraction.measures.length + extraction.statements.length === 0;
  return (
    <div className={css.reader}>
      <div className={css.text}>
        <Legend marks={marks} hidden={hidden} onHide={onHide} />
        <ReadingText
          text={text}
          lang={lang}
          marks={shown}
          decided={props.decided ?? nothingDecided}
          chosen={chosen}
          onChoose={onChoose}
        />
      </div>
      <aside className={css.findings} aria-label={messages.findings}>
        <h2>{messages.findings}</h2>
        <p className={css.proposal}>{extraction ? messages.proposal : messages.noReading}</p>
        {isEmpty && (
          <Notice title={messages.nothing}>
            <p>{messages.nothingHint}</p>
          </Notice>
        )}
        {extraction && !isEmpty && (
          <FindingsList
            text={text}
            extraction={extraction}
            chosen={chosen}
            onChoose={onChoose}
            standingOf={props.standingOf}
          />
        )}
      </aside>
      {chosen && (
        <PlacePanel
          text={text}
          lang={lang}
          marks={marks}
          place={chosen}
          onChoose={onChoose}
          onClose={() => onChoose(null)}
          about={props.about}
          status={props.panelStatus}
          foot={props.panelFoot}
        />
      )}
    </div>
  );
}
