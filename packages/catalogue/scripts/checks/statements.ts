import type { Statement } from "@nqpf/domain";
import { sectors } from "@nqpf/domain/vocabulary";

import type { Report, Written } from "../read/written.ts";
import type { WrittenCatalogue } from "../read/written-catalogue.ts";
import type { Known } from "./known.ts";

/**
 * Statements are about things that the catalogue holds and cite the document after which their file is named. An
 * instrument that the document names is found in a measure, and every sector of the starting document has its
 * statement.
 */
export function checkStatements(
  { statements, head }: WrittenCatalogue,
  known: Known,
  report: Report,
): void {
  for (const record of statements) {
    checkSubjects(record, known, report);
    checkInstruments(record, known, report);
    const document = /([^/]+)\.yaml$/.exec(record.file.file)?.[1] ?? "";
    if (!record.value.sources.some((id) => id === document))
      report(record, ["sources"], `does not cite its document, ${document}`);
  }
  const named = new Set<string>(
    statements.flatMap(({ value }) => (value.kind === "sector" ? value.subjects.sectors : [])),
  );
  for (const { id, seed } of sectors)
    if (seed && !named.has(id))
      report(statements[0] ?? head, [], `no statement is about the sector ${id}`);
}

function checkSubjects(record: Written<Statement>, known: Known, report: Report): void {
  const { subjects } = record.value;
  if (Object.values(subjects).every((ids) => ids.length === 0))
    report(record, ["subjects"], "a statement is about something that the catalogue holds");
  for (const kind of ["actors", "measures", "signals", "indicators"] as const)
    subjects[kind].forEach((id, at) => {
      if (!known[kind].has(id))
        report(record, ["subjects", kind, at], `there is no ${kind.slice(0, -1)} ${id}`);
    });
}

function checkInstruments(record: Written<Statement>, { measures }: Known, report: Report): void {
  const { kind, subjects } = record.value;
  if (kind !== "instrument") return;
  const used = new Set(
    subjects.measures
      .flatMap((id) => measures.get(id) ?? [])
      .flatMap((measure) => [measure.instrument, ...measure.alsoInstruments]),
  );
  subjects.instruments.forEach((id, at) => {
    if (!used.has(id))
      report(record, ["subjects", "instruments", at], `no measure of the statement uses ${id}`);
  });
}
