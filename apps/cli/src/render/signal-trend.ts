import type {
  ChangePoint,
  SeriesTrend,
  SignalReading,
  SignalTrend,
  TrendTest,
} from "@nqpf/domain/answers";

import { number } from "./number.ts";
import { indented, type Paper, proseWidth } from "./paper.ts";
import { indent, section } from "./section.ts";
import { table } from "./table.ts";
import { counted } from "./words.ts";
import { wrap } from "./wrap.ts";

/** Whether the term was on the rise when the starting document said so, and is on the day asked about. */
export function trendLines(trend: SignalTrend, paper: Paper): string[] {
  const { term, now, whenStated, levels, headings, absences } = trend;
  return [
    paper.ink.strong(`${term.zh} (${term.en.join(", ")})`),
    ...(whenStated
      ? section(
          `When the starting document said so, ${whenStated.asOf}`,
          reading(whenStated, paper),
          paper,
        )
      : []),
    ...section(`On the day asked about, ${now.asOf}`, reading(now, paper), paper),
    ...section("Levels of authority", levelTable(levels, indented(paper, 2)), paper),
    ...section(
      "Among the task headings",
      headings.map(({ on, title, heading }) => `${on}  ${placeOf(heading)}  ${title.en}`),
      paper,
    ),
    ...section(
      `${counted(absences.length, "text")} without the term, latest first`,
      absences.slice(0, shownAbsences).map(({ on, title }) => `${on}  ${title.en}`),
      paper,
    ),
  ];
}

const shownAbsences = 10;

function reading({ sentence, series, caveats, notTested }: SignalReading, paper: Paper): string[] {
  const width = proseWidth(indented(paper, 2));
  return [
    ...wrap(sentence, width),
    ...series.flatMap((one) => ["", ...seriesPart(one, paper, width)]),
    ...(notTested.length > 0
      ? [
          "",
          "Not tested:",
          ...indent(notTested.flatMap(({ id, why }) => wrap(`${id} ${why}`, width - 2))),
        ]
      : []),
    ...caveats.flatMap((caveat) => ["", ...wrap(caveat, width)]),
  ];
}

function seriesPart(series: SeriesTrend, paper: Paper, width: number): string[] {
  const tail = series.points.filter(({ state }) => state === "incomplete");
  const caveats = [
    ...series.caveats,
    ...new Set(series.tests.flatMap(({ slope }) => slope.caveats)),
    ...(tail.length > 0
      ? [`Incomplete, in no test: ${tail.map(({ period }) => period).join(", ")}.`]
      : []),
  ];
  return [
    ...wrap(`${series.what} (${series.id}), ${series.unit}`, width),
    ...indent(
      table(
        series.tests,
        [
          { head: "WINDOW", cell: ({ window }) => window.replaceAll("-", " ") },
          { head: "PERIODS", cell: ({ from, until }) => `${from} to ${until}` },
          { head: "N", align: "right", cell: ({ n }) => String(n) },
          { head: "S", align: "right", cell: ({ statistic }) => String(statistic) },
          {
            head: "P",
            align: "right",
            cell: ({ pValue }) => (pValue === null ? "" : short(pValue)),
          },
          { head: "TREND", cell: ({ verdict }) => verdict.replace("-", " ") },
          { head: "SLOPE", cell: slopeOf },
        ],
        indented(paper, 4),
      ),
    ),
    ...indent(series.changes.flatMap((change) => wrap(changeOf(change), width - 2))),
    ...indent(caveats.flatMap((caveat) => wrap(caveat, width - 2))),
  ];
}

function slopeOf({ slope }: TrendTest): string {
  const range = slope.range ? ` (${short(slope.range[0])} to ${short(slope.range[1])})` : "";
  return slope.value === null ? "" : `${short(slope.value)}${range}`;
}

function changeOf({ at, between, before, after, pValue, ratio }: ChangePoint): string {
  const times =
    ratio.value !== null && ratio.range
      ? `, ${short(ratio.value)} times (${short(ratio.range[0])} to ${short(ratio.range[1])})`
      : "";
  return `level changed with ${at} (${between[0]} to ${between[1]}): ${short(before.rate)} to ${short(after.rate)}${times}, p = ${short(pValue)}`;
}

function levelTable(levels: SignalTrend["levels"], paper: Paper): string[] {
  return table(
    levels,
    [
      { head: "LEVEL", cell: ({ level }) => level },
      { head: "TEXTS", align: "right", cell: ({ texts }) => number(texts.value ?? 0) },
      { head: "WITH", align: "right", cell: ({ withTerm }) => number(withTerm) },
      { head: "MENTIONS", align: "right", cell: ({ mentions }) => number(mentions) },
      {
        head: "PER 100,000",
        align: "right",
        cell: ({ per100kCharacters }) =>
          per100kCharacters === null ? "" : short(per100kCharacters),
      },
      { head: "MEANS", cell: ({ means }) => means, wraps: true },
    ],
    paper,
  );
}

function placeOf({ rank, of }: SignalTrend["headings"][number]["heading"]): string {
  if (rank === null) return "in no heading";
  return of === null ? `task ${rank}` : `task ${rank} of ${of}`;
}

function short(value: number): string {
  return number(Number(value.toPrecision(2)));
}
