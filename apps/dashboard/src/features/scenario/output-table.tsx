import type { OutcomeFamily, ScenarioOutput, ScenarioRun } from "@nqpf/domain/scenario";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { formatCount } from "../../lib/number-text.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { explainedOutput } from "./explained-output.ts";
import { figureText } from "./figures.ts";
import { messages } from "./messages.ts";
import { OutputName } from "./output-name.tsx";
import { shortName, valueAt } from "./result.ts";

const { columns } = messages;

interface OutputTableProps {
  readonly label: string;
  readonly outputs: readonly ScenarioOutput[];
  readonly run: ScenarioRun;
  readonly family: OutcomeFamily;
}

/** Outputs with their quantiles and errors; each median is a control that says what it rests on. */
export function OutputTable({ label, outputs, run, family }: OutputTableProps) {
  return (
    <ScrollRegion label={label}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{columns.output}</th>
            {[
              columns.n,
              columns.low,
              columns.quarter,
              columns.median,
              columns.medianInterval,
              columns.threeQuarters,
              columns.high,
              columns.mean,
            ].map((head) => (
              <th key={head} scope="col" className={table.figure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outputs.map((output) => (
            <OutputRow key={output.id} output={output} run={run} family={family} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface OutputRowProps {
  readonly output: ScenarioOutput;
  readonly run: ScenarioRun;
  readonly family: OutcomeFamily;
}

function OutputRow({ output, run, family }: OutputRowProps) {
  const { n, absent, unit, mean, error, tailIndex, quantiles } = output;
  const text = (value: number) => figureText(value, unit);
  const at = (p: number) => (
    <td className={table.figure}>{n === 0 ? "–" : text(valueAt(output, p))}</td>
  );
  const interval = quantiles.find(({ p }) => p === 0.5)?.interval;
  return (
    <tr>
      <th scope="row">
        <OutputName output={output} />
      </th>
      <td className={table.figure}>
        {formatCount(n)}
        {absent > 0 && <span className={table.note}>{messages.absent(formatCount(absent))}</span>}
      </td>
      {at(0.05)}
      {at(0.25)}
      <td className={table.figure}>
        {n === 0 ? (
          "–"
        ) : (
          <ExplainButton
            of={shortName(output.id) ?? output.label}
            explained={explainedOutput(output, run, family)}
          >
            {text(valueAt(output, 0.5))}
          </ExplainButton>
        )}
      </td>
      <td className={table.figure}>
        {interval ? `${text(interval[0])} – ${text(interval[1])}` : "–"}
      </td>
      {at(0.75)}
      {at(0.95)}
      <td className={table.figure}>{meanText({ mean, error, tailIndex, n }, text)}</td>
    </tr>
  );
}

type Mean = Pick<ScenarioOutput, "mean" | "error" | "tailIndex" | "n">;

function meanText({ mean, error, tailIndex, n }: Mean, text: (value: number) => string): string {
  if (n === 0) return "–";
  if (mean !== null) return error === null ? text(mean) : `${text(mean)} ± ${text(error)}`;
  return tailIndex === null ? messages.tooFew : messages.noMean;
}
