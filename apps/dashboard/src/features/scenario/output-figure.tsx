import type { OutcomeFamily, ScenarioOutput, ScenarioRun } from "@nqpf/domain/scenario";

import { formatCount } from "../../lib/number-text.ts";
import { ChartFigure } from "../../ui/chart/chart-figure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { DotChart } from "./dot-chart.tsx";
import { figureText } from "./figures.ts";
import { messages } from "./messages.ts";
import { OutputTable } from "./output-table.tsx";
import { valueAt } from "./result.ts";
import { csvFile, outputsCsv } from "./run-csv.ts";

interface OutputFigureProps {
  readonly name: keyof typeof messages.figures;
  /** On one scale. */
  readonly outputs: readonly ScenarioOutput[];
  readonly run: ScenarioRun;
  readonly family: OutcomeFamily;
}

/** Outputs of one unit as quantile dots, titled by what the last of them says. */
export function OutputFigure({ name, outputs, run, family }: OutputFigureProps) {
  const { record } = run;
  const told = name === "cost" ? outputs[0] : outputs.at(-1);
  const held = outputs.filter(({ n }) => n > 0);
  if (!told || told.n === 0 || held.length === 0)
    return (
      <Notice title={messages.figures[name]}>
        <p>{messages.nothing}</p>
      </Notice>
    );
  const text = (p: number) => figureText(valueAt(told, p), told.unit);
  const finding = messages.finding(messages.subjects[name], text(0.5), text(0.05), text(0.95));
  return (
    <ChartFigure
      title={finding}
      name={`${record.scenario}-${family}-${name}`}
      note={
        <>
          {outputs.length > 1 && <p>{messages.figures[name]}</p>}
          <p>
            {messages.figureNotes[name]}
            {told.absent > 0 &&
              ` ${messages.withoutValue(formatCount(told.absent), formatCount(record.n))}`}
          </p>
        </>
      }
      csv={csvFile(outputsCsv([{ family, outputs: [...outputs] }]))}
      source={messages.source(
        record.scenario,
        formatCount(record.n),
        String(record.seed),
        record.modelVersion,
      )}
      table={<OutputTable label={finding} outputs={outputs} run={run} family={family} />}
    >
      {(width) => <DotChart width={width} label={messages.alt(finding)} outputs={held} />}
    </ChartFigure>
  );
}
