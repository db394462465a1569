import { useRef, type ReactNode } from "react";
import { useParentSize } from "@visx/responsive";

import css from "./chart-figure.module.css";
import { ChartActions } from "./chart-actions.tsx";
import { messages } from "./messages.ts";

export interface ChartData {
  /** Address of the same rows as CSV, and how many will come. */
  readonly href: string;
  readonly rows: number;
}

interface ChartFigureProps {
  /** What the chart shows, as a finding. */
  readonly title: string;
  readonly titleLang?: string | undefined;
  readonly note?: ReactNode;
  /** The numbers of the chart as a table, for those who read rather than look. */
  readonly table: ReactNode;
  readonly csv?: ChartData | undefined;
  /** The stem of the picture's file name. */
  readonly name: string;
  /** Who the figures come from, printed under the picture. */
  readonly source: string;
  /** Draws the chart at a width in CSS pixels. */
  readonly children: (width: number) => ReactNode;
}

/** A chart with what a reader needs of it: a title that says what it shows, the table behind it, and four ways to take it home. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, titleLang, note, table, csv, name, source, children } = props;
  const { parentRef, width } = useParentSize({ debounceTime: 50 });
  const figure = useRef<HTMLElement>(null);
  return (
    <figure ref={figure} className={css.figure}>
      <figcaption>
        <h3 lang={titleLang} className={css.title}>
          {title}
        </h3>
        {note !== undefined && <div className={css.note}>{note}</div>}
      </figcaption>
      <div ref={parentRef} className={css.drawing}>
        {width > 0 && children(Math.floor(width))}
      </div>
      <p className={css.source}>{source}</p>
      <details className={css.table}>
        <summary>{messages.table}</summary>
        {table}
      </details>
      <ChartActions
        picture={() => figure.current?.querySelector("svg") ?? null}
        title={title}
        source={source}
        name={name}
        csv={csv}
      />
    </figure>
  );
}
