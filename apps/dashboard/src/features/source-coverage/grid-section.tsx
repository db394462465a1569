import type { Scope, SourceSummary } from "@nqpf/domain/answers";

import { useNames } from "../../ledger/names.ts";
import { useClient } from "../../lib/client-context.ts";
import { formatDate } from "../../lib/date-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { useSettledView } from "../../lib/view.ts";
import { ChartFigure } from "../../ui/chart/chart-figure.tsx";
import { Section } from "../../ui/page.tsx";
import { groupBy } from "./group-by.ts";
import { GridDrawing } from "./grid-drawing.tsx";
import { GridTable } from "./grid-table.tsx";
import { messages } from "./messages.ts";
import { periodsUntil } from "./periods.ts";
import { sourceGrid } from "./source-grid.ts";
import { layoutFor } from "./grid-sizes.ts";

const { grid: words } = messages;

interface GridSectionProps {
  readonly sources: readonly SourceSummary[];
  readonly scope: Scope;
  /** Sources of the list, those that could not be known by the day among them. */
  readonly total: number;
}

/** Where the ledger looked: sources by kind and by the time of their publication. */
export function GridSection({ sources, scope, total }: GridSectionProps) {
  const client = useClient();
  const view = useSettledView();
  const kinds = useNames()
    .words("source-kind")
    // safe: the list of the model's own kinds.
    .map(({ id }) => id as SourceSummary["kind"]);
  const { knownAt, dataThrough } = scope;
  return (
    <Section id="grid" title={words.title}>
      <ChartFigure
        title={findingOf(sources)}
        note={
          dataThrough === null ? words.note : `${words.note} ${words.tail(formatDate(dataThrough))}`
        }
        name="nqpf-sources-by-kind-and-period"
        source={words.source(formatCount(sources.length))}
        csv={{ href: client.url("listSources", view, { csv: true }), rows: total }}
        table={<GridTable sources={sources} kinds={kinds} knownAt={knownAt} />}
      >
        {(width) => {
          const layout = layoutFor(width);
          const { grain, count } = layout;
          const periods = periodsUntil(knownAt, grain, count);
          return (
            <GridDrawing
              layout={layout}
              periods={periods}
              rows={sourceGrid(sources, kinds, grain, periods)}
              dataThrough={dataThrough}
            />
          );
        }}
      </ChartFigure>
    </Section>
  );
}

/** In which year most of the sources were published. */
function findingOf(sources: readonly SourceSummary[]): string {
  const years = sources.flatMap(({ published }) => published?.slice(0, 4) ?? []);
  const [most] = [...groupBy(years, (year) => year)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  if (!most) return words.noFinding;
  return words.finding(most[0], formatCount(most[1].length), formatCount(years.length));
}
