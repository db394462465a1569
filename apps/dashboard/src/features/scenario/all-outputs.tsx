import type { ScenarioRun, VariantResult } from "@nqpf/domain/scenario";

import { formatCount } from "../../lib/number-text.ts";
import { messages } from "./messages.ts";
import { OutputTable } from "./output-table.tsx";

interface AllOutputsProps {
  readonly variant: VariantResult;
  readonly run: ScenarioRun;
}

/** Whatever the engine reports, for those who want it whole. */
export function AllOutputs({ variant: { family, outputs }, run }: AllOutputsProps) {
  const words = messages.allOutputs(formatCount(outputs.length));
  return (
    <details>
      <summary>{words}</summary>
      <OutputTable label={words} outputs={outputs} run={run} family={family} />
    </details>
  );
}
