import { type CompiledCatalogue, digitsOfId } from "../src/compiled.ts";

/** One line that says what a compiled catalogue holds. */
export function summaryOf({ measures, ...catalogue }: CompiledCatalogue): string {
  const values = measures.flatMap((measure) => measure.values);
  const claims = values.reduce((sum, value) => sum + value.c.length / digitsOfId, 0);
  const counts: [number, string][] = [
    [measures.length, "measures"],
    [values.length, "values"],
    [claims, "claims"],
    [catalogue.sources.length, "sources"],
    [catalogue.actors.length, "actors"],
    [catalogue.statements.length, "statements"],
    [catalogue.indicators.length, "indicators"],
    [catalogue.parameters.length, "parameters"],
    [catalogue.signals.length, "signals"],
    [catalogue.signalSeries.length, "series"],
    [catalogue.coverage.length, "coverage records"],
  ];
  return `catalogue ${catalogue.version}: ${counts.map(([n, what]) => `${n} ${what}`).join(", ")}`;
}
