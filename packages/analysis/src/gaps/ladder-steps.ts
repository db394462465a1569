import type { Measure } from "@nqpf/domain";
import { type LadderStep, LadderStepName } from "@nqpf/domain/answers";

/** How far a measure came from a phrase to paid money, each step with its date. */
export function ladderSteps({ ladder }: Measure): LadderStep[] {
  return LadderStepName.options.map((step): LadderStep => {
    if (step === "paid")
      return { step, on: ladder.paidOn, certainty: ladder.paidOn === null ? "no" : "yes" };
    const rung = ladder.rungs.find(({ value }) => value.rung === step);
    return rung
      ? { step, on: rung.value.on, certainty: rung.certainty }
      : { step, on: null, certainty: "no" };
  });
}
