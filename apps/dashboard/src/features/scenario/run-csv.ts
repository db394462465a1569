import type { ScenarioOutput, VariantResult } from "@nqpf/domain/scenario";

type Outputs = Pick<VariantResult, "family" | "outputs">;

const head = [
  "family",
  "output",
  "label",
  "unit",
  "n",
  "absent",
  "p01",
  "p05",
  "p25",
  "p50",
  "p50low",
  "p50high",
  "p75",
  "p95",
  "p99",
  "mean",
  "error",
  "trimmedMean",
  "tailIndex",
];

/** Figures of a run as CSV, one row an output and family; an empty field where nothing can be given. */
export function outputsCsv(variants: readonly Outputs[]): string {
  const lines = variants.flatMap(({ family, outputs }) =>
    outputs.map((output) => rowOf(family, output).map(field).join(",")),
  );
  return [head.join(","), ...lines].map((line) => `${line}\r\n`).join("");
}

function rowOf(family: string, output: ScenarioOutput): (string | number | null)[] {
  const { id, label, unit, n, absent, quantiles, mean, error, trimmedMean, tailIndex } = output;
  const at = (p: number) => quantiles.find((quantile) => quantile.p === p);
  const [low, high] = at(0.5)?.interval ?? [null, null];
  const value = (p: number) => at(p)?.value ?? null;
  const known = [family, id, label, unit, n, absent];
  const lower = [value(0.01), value(0.05), value(0.25), value(0.5), low, high];
  const upper = [value(0.75), value(0.95), value(0.99), mean, error, trimmedMean, tailIndex];
  return [...known, ...lower, ...upper];
}

function field(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A file in the page itself, and how many rows it has. */
export function csvFile(csv: string): { readonly href: string; readonly rows: number } {
  return {
    href: `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`,
    rows: csv.split("\r\n").length - 2,
  };
}
