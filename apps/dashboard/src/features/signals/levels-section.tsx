import type { SignalEvent } from "@nqpf/domain";
import type { SignalTrend } from "@nqpf/domain/answers";

import { formatDate } from "../../lib/date-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { type ChartData, ChartFigure } from "../../ui/chart/chart-figure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/page.tsx";
import { short } from "./figures.ts";
import { LevelsTable } from "./levels-table.tsx";
import { messages } from "./messages.ts";
import { TextsChart } from "./texts-chart.tsx";
import { TextsTable } from "./texts-table.tsx";

const { levels: words } = messages;

interface LevelsSectionProps {
  readonly trend: SignalTrend;
  readonly events: readonly SignalEvent[];
  readonly csv: ChartData;
}

/** Who uses the term: every text as a mark by its level of authority, and the use of the term by level. */
export function LevelsSection({ trend, events, csv }: LevelsSectionProps) {
  const { levels, whenStated } = trend;
  const title = titleOf(levels);
  return (
    <Section id="levels" title={words.section}>
      {events.length === 0 ? (
        <Notice title={words.none}>
          <p>{words.noneHint}</p>
        </Notice>
      ) : (
        <ChartFigure
          title={title}
          note={words.note}
          name="texts-by-authority"
          source={words.source(formatDate(events[0]?.date ?? ""))}
          csv={csv}
          table={<TextsTable texts={events} label={words.section} />}
        >
          {(width) => (
            <TextsChart
              width={width}
              label={messages.chart.alt(title)}
              texts={events}
              levels={levels.map(({ level }) => level)}
              statedOn={whenStated?.asOf ?? null}
            />
          )}
        </ChartFigure>
      )}
      {levels.length > 0 && <LevelsTable levels={levels} />}
    </Section>
  );
}

function titleOf(levels: SignalTrend["levels"]): string {
  const sum = (field: (level: SignalTrend["levels"][number]) => number) =>
    formatCount(levels.reduce((total, level) => total + field(level), 0));
  const [withTerm, all] = [
    sum((level) => level.withTerm),
    sum(({ texts }) => texts.included.length),
  ];
  const [densest] = levels
    .flatMap(({ level, per100kCharacters, texts }) =>
      per100kCharacters === null || texts.included.length < fewestToCompare
        ? []
        : [{ level, rate: per100kCharacters }],
    )
    .toSorted((a, b) => b.rate - a.rate);
  return densest
    ? words.title(withTerm, all, densest.level, short(densest.rate))
    : words.titleBare(withTerm, all);
}

/** A level with fewer texts is not called the densest: one short text would do it. */
const fewestToCompare = 5;
