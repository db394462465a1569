import type { VariantResult } from "@nqpf/domain/scenario";

const enoughRuns = 2000;
const enoughError = 0.01;
const enoughHalf = 0.01;
/** Outputs whose mean must be settled before a run counts as converged. */
const watched: readonly string[] = ["public-cost", "additional-value"];

/** What keeps a run from being settled, in words; empty once it is. */
export function noticesOf(variants: readonly VariantResult[]): string[] {
  return variants.flatMap(({ family, outputs, targets }) => {
    const notices: string[] = [];
    if (outputs.some(({ n, absent }) => n + absent < enoughRuns))
      notices.push(`${family}: fewer than ${enoughRuns} runs; take the figures as a first look.`);
    for (const { id, label, mean, error } of outputs) {
      if (!watched.includes(id) || mean === null || error === null || mean === 0) continue;
      const relative = Math.abs(error / mean);
      if (relative > enoughError)
        notices.push(
          `${family}: the mean of “${label}” is known to ${(100 * relative).toFixed(1)} % only.`,
        );
    }
    for (const { label, reached } of targets)
      if (reached && (reached.interval[1] - reached.interval[0]) / 2 > enoughHalf)
        notices.push(`${family}: the chance of “${label}” is not yet known to a hundredth.`);
    return notices;
  });
}
