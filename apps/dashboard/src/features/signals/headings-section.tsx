import type { SignalEvent } from "@nqpf/domain";
import type { SignalTrend } from "@nqpf/domain/answers";

import { DateText } from "../../ledger/date.tsx";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { formatDate } from "../../lib/date-text.ts";
import { listed } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { type ChartData, ChartFigure } from "../../ui/chart/chart-figure.tsx";
import { LabelText } from "../../ui/label.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { type HeadingLine, headingLines } from "./heading-places.ts";
import { HeadingsChart } from "./headings-chart.tsx";
import { messages } from "./messages.ts";

const { headings: words } = messages;

interface HeadingsSectionProps {
  readonly trend: SignalTrend;
  readonly events: readonly SignalEvent[];
  readonly csv: ChartData;
}

/** Where the term stands among the headings of the year's tasks. */
export function HeadingsSection({ trend, events, csv }: HeadingsSectionProps) {
  const { headings } = trend;
  const lines = headingLines(headings);
  const title = lines[0] ? titleOf(lines[0]) : words.none;
  return (
    <Section id="headings" title={words.section} note={words.note}>
      {headings.length === 0 ? (
        <Notice title={words.none}>
          <p>{messages.levels.noneHint}</p>
        </Notice>
      ) : (
        <ChartFigure
          title={title}
          name="task-headings"
          csv={csv}
          source={words.source(formatDate(headings.at(-1)?.on ?? ""))}
          table={<HeadingsTable headings={headings} events={events} />}
        >
          {(width) => (
            <HeadingsChart width={width} label={messages.chart.alt(title)} lines={lines} />
          )}
        </ChartFigure>
      )}
    </Section>
  );
}

function titleOf({ type, headings }: HeadingLine): string {
  const places = headings.map(({ on, heading: { rank, of } }) =>
    rank === null ? words.noHeading(on.slice(0, 4)) : words.first(rank, of, on.slice(0, 4)),
  );
  const name = messages.documentType(type);
  return words.title(name.charAt(0).toUpperCase() + name.slice(1), listed(places));
}

function HeadingsTable({
  headings,
  events,
}: {
  readonly headings: SignalTrend["headings"];
  readonly events: readonly SignalEvent[];
}) {
  return (
    <ScrollRegion label={words.section}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{messages.levels.text}</th>
            <th scope="col">{messages.levels.type}</th>
            <th scope="col">{words.rank}</th>
            <th scope="col">{messages.levels.sources}</th>
          </tr>
        </thead>
        <tbody>
          {headings.map(({ signal, on, title, documentType, heading: { rank, of } }) => (
            <tr key={signal}>
              <td>
                <DateText date={on} />
              </td>
              <th scope="row">
                <LabelText label={title} />
              </th>
              <td>{messages.documentType(documentType)}</td>
              <td>
                {rank === null
                  ? words.notInHeading
                  : `${rank}${of === null ? "" : ` ${words.of} ${of}`}`}
              </td>
              <td>
                <ProofButton
                  value={labelText(title)}
                  proof={{
                    of: "sources",
                    ids: events.find(({ id }) => id === signal)?.sources ?? [],
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
