import type { TextReading } from "@nqpf/domain/answers";
import { useEffect, useMemo, useRef, useState } from "react";

import type { MarkKind } from "../../ledger/reading/mark.ts";
import { marksOf } from "../../ledger/reading/marks-of.ts";
import { Reader } from "../../ledger/reading/reader.tsx";
import type { Place } from "../../lib/place.ts";
import button from "../../ui/button.module.css";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import css from "./reading-preview.module.css";

const { preview: words } = messages;

interface ReadingPreviewProps {
  readonly reading: TextReading;
  readonly onClose: () => void;
}

/** What was found in a text that is not kept. */
export function ReadingPreview({ reading, onClose }: ReadingPreviewProps) {
  const { text, extraction, notices } = reading;
  const [chosen, setChosen] = useState<Place | null>(null);
  const [hidden, setHidden] = useState<readonly MarkKind[]>([]);
  const marks = useMemo(() => marksOf(extraction), [extraction]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <div ref={box} className={css.preview}>
      <Section
        title={words.title}
        note={
          <p role="status">
            {words.found(extraction.measures.length, extraction.statements.length)}
          </p>
        }
        actions={
          <button type="button" className={button.button} onClick={onClose}>
            {words.close}
          </button>
        }
      >
        {notices.length > 0 && (
          <ul className={css.notices} aria-label={words.notices}>
            {notices.map((notice) => (
              <li key={notice}>
                <HeldText lang="en" plain>
                  {notice}
                </HeldText>
              </li>
            ))}
          </ul>
        )}
        <Reader
          text={text}
          lang={extraction.document.lang}
          extraction={extraction}
          marks={marks}
          chosen={chosen}
          hidden={hidden}
          onChoose={setChosen}
          onHide={setHidden}
          panelFoot={<p className={css.note}>{words.nothingToDecide}</p>}
        />
      </Section>
    </div>
  );
}
