import { benchmarks } from "./benchmark-messages.ts";

/** A benchmark in the words of this page or, where it has none, in the analysis's own. */
export function benchmarkName({
  benchmark,
  label,
}: {
  readonly benchmark: string;
  readonly label: string;
}): string {
  const known: Readonly<Record<string, { readonly name: string }>> = benchmarks;
  return known[benchmark]?.name ?? label;
}
