import type { Faults } from "../../../../scripts/data/check.ts";
import { reportTo } from "../read/written.ts";
import type { WrittenCatalogue } from "../read/written-catalogue.ts";
import { checkActors } from "./actors.ts";
import { checkCitations } from "./citations.ts";
import { checkDates } from "./dates.ts";
import { checkDisagreements } from "./disagreements.ts";
import { checkIds } from "./ids.ts";
import { knownIn } from "./known.ts";
import { checkMeasure } from "./measures.ts";
import { checkMoney } from "./money.ts";
import { checkObservations } from "./observations.ts";
import { checkSources } from "./sources.ts";
import { checkStatements } from "./statements.ts";
import { checkTerms } from "./terms.ts";

/** Checks what no single record can show: that records agree with each other. */
export function checkCatalogue(written: WrittenCatalogue, faults: Faults): void {
  const report = reportTo(faults);
  const known = knownIn(written);
  checkIds(written, report);
  checkCitations(written, known, report);
  checkDates(written, report);
  checkSources(written, report);
  checkActors(written, known, report);
  for (const measure of written.measures) {
    checkMeasure(measure, known, report);
    checkMoney(measure, known, report);
    checkTerms(measure, known, report);
    checkDisagreements(measure, report);
  }
  checkObservations(written, known, report);
  checkStatements(written, known, report);
}
