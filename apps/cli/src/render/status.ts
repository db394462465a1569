import type { Status } from "@nqpf/domain/answers";

import { facts } from "./facts.ts";
import { number } from "./number.ts";
import type { Paper } from "./paper.ts";
import { section } from "./section.ts";
import { spaced, wordOf } from "./words.ts";

export function statusLines(status: Status, paper: Paper): string[] {
  const { scope, absences } = status;
  return [
    ...facts(
      [
        ["revision", String(scope.revision)],
        ["catalogue", `version ${status.catalogueVersion}`],
        ["sources read through", status.recordedThrough],
        ["data through", scope.dataThrough ?? "nothing seen"],
      ],
      paper,
    ),
    ...section("Measures", measureFacts(scope.population, absences, paper), paper),
    ...section(
      "Records",
      facts(
        Object.entries(status.counts).map(([kind, count]) => [spaced(kind), number(count)]),
        paper,
      ),
      paper,
    ),
    ...section(
      "Sources by kind",
      facts(
        status.sourceKinds.map(({ id, sources }) => [wordOf("source-kind", id), number(sources)]),
        paper,
      ),
      paper,
    ),
  ];
}

function measureFacts(
  { held, announced, unsure, known }: Status["scope"]["population"],
  { measuresWithoutAmount, measuresSayingNoAmount }: Status["absences"],
  paper: Paper,
): string[] {
  return facts(
    [
      ["held", number(held)],
      ["announced by the day", number(announced)],
      ["perhaps announced", number(unsure)],
      ["of the announced, known", number(known)],
      ["of the known, without an amount", number(measuresWithoutAmount)],
      ["of which a source says none is stated", number(measuresSayingNoAmount)],
    ],
    paper,
  );
}
