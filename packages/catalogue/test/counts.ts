import { kindOf } from "@nqpf/domain";

import { Faults } from "../../../scripts/data/check.ts";
import { readFolder } from "../scripts/read/catalogue.ts";
import type { Catalogue } from "../src/index.ts";
import { originList, originMeasures, originSignals } from "./origin.ts";

interface Counted {
  readonly money: readonly unknown[];
  readonly terms: readonly unknown[];
  readonly targets: readonly unknown[];
  readonly events: readonly unknown[];
  readonly rungs: readonly unknown[];
  readonly relations: readonly unknown[];
  readonly notStated: readonly unknown[];
  readonly disagreements: readonly unknown[];
}

export function countsOfFolder(folder: string) {
  const written = readFolder(folder, new Faults());
  if (!written) throw new Error(`no catalogue in ${folder}`);
  return {
    measures: written.measures.length,
    sources: written.sources.length,
    actors: written.actors.length,
    indicators: written.indicators.length,
    parameters: written.parameters.length,
    parameterValues: written.parameters.flatMap(({ value }) => value.values).length,
    signals: written.signals.length,
    series: written.series.length,
    published: written.published.length,
    statements: written.statements.length,
    ...countsOfMeasures(written.measures.map(({ value }) => value)),
  };
}

export function countsOfOrigin() {
  const parameters = originList<{ values: unknown[] }>("parameters.yaml");
  const { events, series, published } = originSignals();
  return {
    measures: originMeasures().length,
    sources: originList("sources.yaml").length,
    actors: originList("actors.yaml").length,
    indicators: originList("indicators.yaml").length,
    parameters: parameters.length,
    parameterValues: parameters.flatMap(({ values }) => values).length,
    signals: events.length,
    series: series.length,
    published: published.length,
    statements: originList("seed.yaml").length,
    ...countsOfMeasures(originMeasures()),
  };
}

/** Counted from the claims: each property of each measure once. */
export function countsOfCatalogue(catalogue: Catalogue) {
  const properties = new Set(catalogue.claims.map((claim) => `${claim.measure} ${claim.property}`));
  const kinds = [...properties].map((name) => kindOf(name.slice(name.indexOf(" ") + 1)));
  const count = (kind: string) => kinds.filter((found) => found === kind).length;
  return {
    measures: count("title"),
    sources: catalogue.sources.length,
    actors: catalogue.actors.length,
    indicators: catalogue.indicators.length,
    parameters: catalogue.parameters.length,
    parameterValues: catalogue.parameters.flatMap(({ values }) => values).length,
    signals: catalogue.signals.length,
    series: catalogue.signalSeries.length,
    published: catalogue.publishedSignals.length,
    statements: catalogue.statements.length,
    amounts: count("money"),
    terms: count("terms"),
    targets: count("targets"),
    events: count("events"),
    rungs: count("rungs"),
    relations: count("relations"),
    notStated: count("not-stated"),
    disagreements: count("disputed"),
  };
}

function countsOfMeasures(measures: readonly Counted[]) {
  const count = (key: keyof Counted) => measures.flatMap((measure) => measure[key]).length;
  return {
    amounts: count("money"),
    terms: count("terms"),
    targets: count("targets"),
    events: count("events"),
    rungs: count("rungs"),
    relations: count("relations"),
    notStated: count("notStated"),
    disagreements: count("disagreements"),
  };
}
