import { useState } from "react";

import { formatCount } from "../../lib/number-text.ts";
import css from "./chart-actions.module.css";
import type { ChartData } from "./chart-figure.tsx";
import { messages } from "./messages.ts";
import { pngOf, svgOf } from "./picture.ts";
import { save } from "./save.ts";

interface ChartActionsProps {
  readonly picture: () => SVGSVGElement | null;
  readonly title: string;
  readonly source: string;
  readonly name: string;
  readonly csv: ChartData | undefined;
}

/** Data, Image, Cite and Link of one chart. */
export function ChartActions({ picture, title, source, name, csv }: ChartActionsProps) {
  const [said, setSaid] = useState("");
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(text);
    }
  };
  const caption = { title, source, address: location.href };
  return (
    <div className={css.actions}>
      {csv && (
        <a href={csv.href} download>
          {messages.data(formatCount(csv.rows))}
        </a>
      )}
      <button
        type="button"
        onClick={() => {
          const svg = picture();
          if (svg) save(svgOf(svg, caption), `${name}.svg`);
        }}
      >
        {messages.svg}
      </button>
      <button
        type="button"
        onClick={() => {
          const svg = picture();
          if (svg) void pngOf(svg, caption).then((png) => save(png, `${name}.png`));
        }}
      >
        {messages.png}
      </button>
      <button
        type="button"
        onClick={() => void copy(messages.citation(title, source, location.href), messages.copied)}
      >
        {messages.cite}
      </button>
      <button type="button" onClick={() => void copy(location.href, messages.copied)}>
        {messages.link}
      </button>
      <output className={css.said}>{said}</output>
    </div>
  );
}
