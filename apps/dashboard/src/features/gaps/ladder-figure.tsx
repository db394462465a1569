import type { GapList, LadderStepName } from "@nqpf/domain/answers";
import { scaleLinear } from "@visx/scale";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { useNames } from "../../ledger/names.ts";
import { formatDate } from "../../lib/date-text.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { ChartFigure } from "../../ui/chart/chart-figure.tsx";
import table from "../../ui/table.module.css";
import css from "./ladder-figure.module.css";
import { askOf } from "./measure-filter.ts";
import { messages } from "./messages.ts";
import type { GapsSearch } from "./search.ts";

const { ladder: words } = messages;
const rowHeight = 36;
const nameWidth = 112;
const numberWidth = 64;

interface LadderFigureProps {
  readonly list: Pick<GapList, "all" | "scope">;
  readonly search: GapsSearch;
}

/** How many measures reached each step from a phrase to paid money, each number with its measures. */
export function LadderFigure({ list: { all, scope }, search }: LadderFigureProps) {
  const names = useNames();
  const nameOf = (step: LadderStepName) =>
    step === "paid" ? words.paid : labelText(names.word("rung", step));
  const steps = all.ladder.map(({ step, measures }) => ({
    step,
    name: nameOf(step),
    count: measures.length,
  }));
  const countOf = (step: LadderStepName) =>
    formatCount(steps.find((one) => one.step === step)?.count ?? 0);
  const title = words.title(countOf("announced"), countOf("paid"), countOf("evaluated"));
  const most = Math.max(1, ...steps.map(({ count }) => count));
  const explained = ({ step, name, count }: (typeof steps)[number]) => (
    <ExplainButton of={words.reached(name)} ask={askOf({ metric: "ladder", ladder: step }, search)}>
      {formatCount(count)}
    </ExplainButton>
  );
  return (
    <ChartFigure
      title={title}
      note={words.note}
      name="ladder"
      csv={{ href: csvHref(steps), rows: steps.length }}
      source={words.source(formatCount(all.measures), formatDate(scope.asOf))}
      table={
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.step}</th>
              <th scope="col" className={table.figure}>
                {words.measures}
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.step}>
                <th scope="row">{step.name}</th>
                <td className={table.figure}>{explained(step)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      {(width) => {
        const x = scaleLinear({ domain: [0, most], range: [0, width - nameWidth - numberWidth] });
        return (
          <div className={css.ladder}>
            <svg
              width={width}
              height={steps.length * rowHeight}
              role="img"
              aria-label={words.alt(title)}
            >
              {steps.map(({ step, name, count }, at) => {
                const y = at * rowHeight;
                return (
                  <g key={step}>
                    <text x={0} y={y + 22} className={css.name}>
                      {name}
                    </text>
                    <line
                      x1={nameWidth}
                      x2={nameWidth}
                      y1={y}
                      y2={y + rowHeight}
                      className={css.base}
                    />
                    <rect
                      x={nameWidth}
                      y={y + 7}
                      width={x(count)}
                      height={rowHeight - 14}
                      className={css.bar}
                      data-step={step}
                    />
                    <text x={nameWidth + x(count) + 8} y={y + 22} className={css.printed}>
                      {formatCount(count)}
                    </text>
                  </g>
                );
              })}
            </svg>
            {steps.map((step, at) => (
              <span
                key={step.step}
                className={css.number}
                style={{ insetInlineStart: nameWidth + x(step.count) + 6, top: at * rowHeight + 6 }}
              >
                {explained(step)}
              </span>
            ))}
          </div>
        );
      }}
    </ChartFigure>
  );
}

function csvHref(steps: readonly { readonly step: string; readonly count: number }[]): string {
  const lines = ["step,measures", ...steps.map(({ step, count }) => `${step},${count}`)];
  return `data:text/csv;charset=utf-8,${encodeURIComponent(lines.join("\r\n"))}`;
}
