import { memo, type ReactNode } from "react";

import { covers, type Place, placeText } from "../../lib/place.ts";
import type { Mark, MarkKind } from "./mark.ts";
import { markLabel } from "./mark-label.ts";
import type { Paragraph } from "./paragraphs.ts";
import { cutAt, type Segment } from "./segments.ts";
import css from "./text-paragraph.module.css";

/** A mark as the text draws it: with how many lines nearer to the words, and decided or not. */
export interface DrawnMark extends Mark {
  readonly lane: number;
  readonly decided: "accepted" | "rejected" | undefined;
}

interface TextParagraphProps {
  readonly text: string;
  readonly paragraph: Paragraph<DrawnMark>;
  /** The chosen place, where it touches this paragraph. */
  readonly chosen: Place | null;
  /** About how many characters stand on a line. */
  readonly perLine: number;
  readonly spaced: boolean;
}

/** One paragraph. It is drawn anew only when its own marks change, and laid out only when it comes into sight. */
export const TextParagraph = memo(function TextParagraph(props: TextParagraphProps) {
  const { text, paragraph, chosen, perLine, spaced } = props;
  const lines = Math.max(1, Math.ceil((paragraph.end - paragraph.start) / perLine));
  return (
    <p
      className={css.paragraph}
      data-spaced={spaced}
      style={{ containIntrinsicBlockSize: `auto ${lines * 2}em` }}
    >
      {cutAt(paragraph.segments, chosen).map((segment) => (
        <TextSegment
          key={segment.start}
          text={text}
          segment={segment}
          isChosen={chosen !== null && covers(chosen, segment)}
        />
      ))}
    </p>
  );
});

interface TextSegmentProps {
  readonly text: string;
  readonly segment: Segment<DrawnMark>;
  readonly isChosen: boolean;
}

function TextSegment({ text, segment, isChosen }: TextSegmentProps) {
  const words = text.slice(segment.start, segment.end);
  const innermost = innermostOf(segment.marks);
  if (!innermost)
    return isChosen ? (
      <span className={css.chosen} data-chosen>
        {words}
      </span>
    ) : (
      words
    );
  // Every mark has one control, where it begins; the rest of it takes presses only.
  const begun = segment.marks.filter(({ start }) => start === segment.start);
  const control =
    begun.length === 0
      ? {}
      : {
          role: "button",
          tabIndex: -1,
          "aria-label": begun.map((mark) => markLabel(text, mark, mark.decided)).join("; "),
        };
  return (
    <span
      {...control}
      className={isChosen ? `${css.segment} ${css.chosen}` : css.segment}
      data-at={placeText(innermost)}
      data-chosen={isChosen || undefined}
    >
      {segment.marks.reduceRight<ReactNode>(
        (inner, mark) => (
          <span
            className={classOf(mark)}
            data-decided={mark.end === segment.end ? mark.decided : undefined}
          >
            {inner}
          </span>
        ),
        words,
      )}
    </span>
  );
}

function innermostOf(marks: readonly DrawnMark[]): DrawnMark | undefined {
  return marks.reduce<DrawnMark | undefined>(
    (inner, mark) => (!inner || mark.end - mark.start <= inner.end - inner.start ? mark : inner),
    undefined,
  );
}

const looks: Record<MarkKind, string | undefined> = {
  trigger: css.trigger,
  role: css.role,
  money: css.money,
  rate: css.rate,
  date: css.date,
  target: css.target,
  statement: css.statement,
  absence: css.absence,
  hedge: css.hedge,
};
const lanes = [css.lane0, css.lane1, css.lane2, css.lane3];

function classOf({ kind, lane }: DrawnMark): string {
  return `${looks[kind]} ${lanes[Math.min(lane, lanes.length - 1)]}`;
}

/** How a kind is drawn, for the legend. */
export function lookOf(kind: MarkKind): string {
  return `${looks[kind]} ${css.lane0}`;
}
