import type { Labels, Perspective, Scope, Valuation } from "@nqpf/domain/answers";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { formatDate } from "../../lib/date-text.ts";
import { clauses, colon } from "../../lib/joining.ts";
import { ChartFigure } from "../../ui/chart/chart-figure.tsx";
import { HeldText } from "../../ui/label.tsx";
import { FanChart } from "./fan-chart.tsx";
import css from "./fan-figure.module.css";
import { csvFile, fanCsv, fanRows } from "./fan-rows.ts";
import { FanTable } from "./fan-table.tsx";
import { endsOfAll, moneyText } from "./figures.ts";
import { messages, readingName } from "./messages.ts";

const { one: words } = messages;

interface FanFigureProps {
  readonly perspective: Perspective;
  readonly valuations: readonly Valuation[];
  readonly unit: string;
  /** Shared with the figures beside it, so that their lines may be compared. */
  readonly scale: readonly [number, number];
  readonly scope: Scope;
  readonly labels: Labels;
  readonly name: string;
}

/** What a measure comes to for one side: every reading and benchmark on one scale, never one number. */
export function FanFigure(props: FanFigureProps) {
  const { perspective, valuations, unit, scale, scope, labels, name } = props;
  const span = moneyText({
    value: null,
    range: mutable(endsOfAll(valuations.map(({ fan }) => fan.span))),
    unit,
  });
  const title = words.fanTitle[perspective](span);
  return (
    <ChartFigure
      title={title}
      name={`${name}-${perspective}`}
      csv={csvFile(fanCsv(valuations))}
      source={words.fanSource(formatDate(scope.asOf))}
      note={
        <ul className={css.readings}>
          {valuations.map((valuation, at) => (
            <li key={at}>
              <strong>{readingName(valuation.reading)}</strong>{" "}
              <ExplainButton
                of={clauses([messages.perspective[perspective], readingName(valuation.reading)])}
                explained={valuation.fan.span}
                labels={labels}
              >
                {moneyText(valuation.fan.span)}
              </ExplainButton>
              <span className={css.choice}>
                {words.choice}
                {colon}
                <HeldText lang="en" plain>
                  {valuation.fan.choice}
                </HeldText>
              </span>
              {valuation.missing.length > 0 && (
                <span className={css.missing}>
                  {words.missing}
                  {colon}
                  <HeldText lang="en" plain>
                    {valuation.missing.join("; ")}
                  </HeldText>
                </span>
              )}
            </li>
          ))}
        </ul>
      }
      table={<FanTable label={title} valuations={valuations} labels={labels} />}
    >
      {(width) => (
        <FanChart
          width={width}
          label={words.alt(title)}
          rows={fanRows(valuations)}
          unit={unit}
          scale={scale}
        />
      )}
    </ChartFigure>
  );
}

function mutable(ends: readonly [number, number] | null): [number, number] | null {
  return ends && [...ends];
}
