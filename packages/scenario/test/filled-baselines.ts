import { loadCatalogue } from "@nqpf/catalogue";
import { fold } from "@nqpf/domain";
import type { ScenarioModel } from "@nqpf/domain/scenario";

import { catalogueBaseline } from "../src/baseline/catalogue-baseline.ts";
import { baselines } from "../src/data/baselines.ts";

/** The written baselines, and each with what the catalogue holds on its day. */
export function filledBaselines(): readonly ScenarioModel[] {
  const { claims, version } = loadCatalogue();
  return baselines().flatMap((written) => {
    const at = { asOf: written.asOf, knownAt: written.asOf, revision: version, proposed: false };
    return [written, catalogueBaseline(written, fold(claims, at))];
  });
}
