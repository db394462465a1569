import type {
  BenchmarkFan,
  ExplainedFigure,
  MoneyAnswer,
  Positions,
  SignalReading,
  SignalTrend,
} from "@nqpf/domain/answers";

/** The steps of every line of a measure, each with how much of it is new. */
export function newMoneyFigures({ newMoney }: Pick<MoneyAnswer, "newMoney">): ExplainedFigure[] {
  return newMoney.flatMap(({ steps }) =>
    steps.map(({ property, on, newMoney: explained }) => ({
      key: property,
      label: `new money of the step of ${on}`,
      explained,
    })),
  );
}

/** Every figure of a measure's money: as committed, as grant equivalents, misread, and checked against another. */
export function moneyFigures(answer: MoneyAnswer): ExplainedFigure[] {
  return [
    ...answer.nominal.map(({ role, basis, period, payerKind, value }) => ({
      key: ["nominal", role, basis, period, payerKind, value.unit].filter(Boolean).join("/"),
      label: `committed: ${role}, ${[basis, period].filter(Boolean).join(" of ")}`,
      explained: value,
    })),
    ...answer.valuations.flatMap(({ perspective, reading, basis, label, property, fan }) =>
      fanFigures(
        [perspective, basis, reading, property].filter(Boolean).join("/"),
        `${perspective}, ${basis}: ${label}`,
        fan,
      ),
    ),
    ...answer.misreadings.flatMap(({ disagreement, words, fan }) =>
      fanFigures(`misreading/${disagreement}`, `a misreading, no estimate: ${words}`, fan),
    ),
    ...answer.checks.flatMap(({ label, left, right }, at) => [
      { key: `check/${at + 1}/left`, label: `${label}: the one side`, explained: left },
      { key: `check/${at + 1}/right`, label: `${label}: the other`, explained: right },
    ]),
  ];
}

function fanFigures(key: string, label: string, { entries, span }: BenchmarkFan) {
  return [
    ...entries.flatMap((entry) => {
      const against = `${label}; against ${entry.label}`;
      const at = `${key}/${entry.benchmark}`;
      return [
        { key: `${at}/rate`, label: `${against}: rate`, explained: entry.rate },
        { key: `${at}/share`, label: `${against}: share`, explained: entry.share },
        { key: `${at}/value`, label: `${against}: value`, explained: entry.value },
      ];
    }),
    { key: `${key}/span`, label: `${label}; from the least to the greatest`, explained: span },
  ];
}

/** Every comparison of some sectors. */
export function positionFigures(
  { sectors }: Pick<Positions, "sectors">,
  asked: readonly string[],
): ExplainedFigure[] {
  return sectors
    .filter(({ sector }) => asked.includes(sector))
    .flatMap(({ sector, label, comparisons }) =>
      comparisons.map(({ basis, metric, period, indicators, figure }) => ({
        key: [sector, basis, ...indicators].join("/"),
        label: `${label.en}: ${metric}, ${period}`,
        explained: figure,
      })),
    );
}

/** The slopes and changes of level of every series, now and when the starting document spoke, and texts by authority. */
export function mentionFigures({ now, whenStated, levels }: SignalTrend): ExplainedFigure[] {
  return [
    ...readingFigures("now", now),
    ...(whenStated === null ? [] : readingFigures("when-stated", whenStated)),
    ...levels.map(({ level, means, texts }) => ({
      key: `levels/${level}`,
      label: `texts of the level ${level}: ${means}`,
      explained: texts,
    })),
  ];
}

function readingFigures(name: string, { asOf, series }: SignalReading): ExplainedFigure[] {
  return series.flatMap(({ id, what, tests, changes }) => [
    ...tests.map(({ window, from, until, slope }) => ({
      key: [name, id, window, "slope"].join("/"),
      label: `on ${asOf}, ${what}: slope of ${from} to ${until}`,
      explained: slope,
    })),
    ...changes.map(({ at, ratio }) => ({
      key: [name, id, "level", at].join("/"),
      label: `on ${asOf}, ${what}: new level from ${at} over the old`,
      explained: ratio,
    })),
  ]);
}
