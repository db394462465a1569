import type { Report, Written } from "../read/written.ts";
import type { WrittenCatalogue } from "../read/written-catalogue.ts";

/** An id stands for one record, whatever file it is in. */
export function checkIds(written: WrittenCatalogue, report: Report): void {
  checkUniqueIds(written.sources, report);
  checkUniqueIds(written.actors, report);
  checkUniqueIds(written.measures, report);
  checkUniqueIds(written.statements, report);
  checkUniqueIds(written.coverage, report);
  checkUniqueIds(written.indicators, report);
  checkUniqueIds(written.parameters, report);
  checkUniqueIds([...written.signals, ...written.published], report);
  checkUniqueIds(written.series, report);
  checkFileNames([...written.measures, ...written.series], report);
  checkAmountIds(written, report);
}

function checkUniqueIds(
  records: readonly Written<{ readonly id: string }>[],
  report: Report,
): void {
  const places = new Map<string, string>();
  for (const record of records) {
    const { id } = record.value;
    const place = places.get(id);
    if (place === undefined) places.set(id, placeOf(record, ["id"]));
    else report(record, ["id"], `${id} stands in ${place} already`);
  }
}

function checkAmountIds({ measures }: WrittenCatalogue, report: Report): void {
  const places = new Map<string, string>();
  for (const record of measures)
    record.value.money.forEach(({ id }, at) => {
      const path = ["money", at, "id"];
      const place = places.get(id);
      if (place === undefined) places.set(id, placeOf(record, path));
      else report(record, path, `the amount ${id} stands in ${place} already`);
    });
}

/** A record with a file of its own is found by the file's name. */
function checkFileNames(
  records: readonly Written<{ readonly id: string }>[],
  report: Report,
): void {
  for (const record of records) {
    const name = `${record.value.id}.yaml`;
    if (!record.file.file.endsWith(`/${name}`))
      report(record, ["id"], `the record ${record.value.id} belongs in a file ${name}`);
  }
}

function placeOf({ file, path }: Written<unknown>, inside: readonly PropertyKey[]): string {
  return `${file.file}:${file.lineOf([...path, ...inside])}`;
}

/** Reports the words of a list that stand in it twice. */
export function checkDistinct(
  words: readonly string[],
  report: (at: number, word: string) => void,
): void {
  words.forEach((word, at) => {
    if (words.indexOf(word) !== at) report(at, word);
  });
}
