import { firstDay, lastDay } from "@nqpf/domain";

import { roleOf, rolePath } from "../claims/measure-values.ts";
import type { WrittenMeasure } from "../format/measure.ts";
import type { Report, Written } from "../read/written.ts";
import { checkDistinct } from "./ids.ts";
import type { Known } from "./known.ts";

/** What a measure says of itself as a whole. */
export function checkMeasure(record: Written<WrittenMeasure>, known: Known, report: Report): void {
  checkLists(record, report);
  checkReferences(record, known, report);
  checkSpan(record, report);
  checkRungs(record, known, report);
  checkOwnSources(record, report);
  checkAmountNotStated(record, report);
}

function checkLists(record: Written<WrittenMeasure>, report: Report): void {
  const {
    instrument,
    alsoInstruments,
    sectors,
    roles,
    rungs,
    terms,
    targets,
    events,
    notStated,
    relations,
  } = record.value;
  const lists: [string, readonly string[]][] = [
    ["sectors", sectors],
    ["roles", roles.map((role) => rolePath(roleOf(role)))],
    ["rungs", rungs.map(({ rung }) => rung)],
    ["terms", terms.map(({ id }) => id)],
    ["targets", targets.map(({ id }) => id)],
    ["events", events.map(({ id }) => id)],
    ["notStated", notStated.map(({ key }) => key)],
    ["relations", relations.map(({ kind, measure }) => `${kind}/${measure}`)],
  ];
  for (const [name, words] of lists)
    checkDistinct(words, (at, word) => report(record, [name, at], `${word} stands here twice`));
  checkDistinct([instrument, ...alsoInstruments], (at, word) =>
    report(record, ["alsoInstruments", at - 1], `${word} stands here twice`),
  );
}

function checkReferences(record: Written<WrittenMeasure>, known: Known, report: Report): void {
  const { id, roles, relations } = record.value;
  roles.forEach((role, at) => {
    if (role.actor !== undefined && !known.actors.has(role.actor))
      report(record, ["roles", at, "actor"], `there is no actor ${role.actor}`);
    if (rolePath(roleOf(role)).endsWith("/"))
      report(
        record,
        ["roles", at, "class"],
        "a class needs a letter or digit of ASCII in its words",
      );
  });
  relations.forEach(({ measure }, at) => {
    if (!known.measures.has(measure))
      report(record, ["relations", at, "measure"], `there is no measure ${measure}`);
    if (measure === id)
      report(record, ["relations", at, "measure"], "a measure is not related to itself");
  });
}

function checkSpan(record: Written<WrittenMeasure>, report: Report): void {
  const { effective, expires } = record.value;
  if (effective !== null && expires !== null && lastDay(expires) < firstDay(effective))
    report(record, ["expires"], "the measure expires before it takes effect");
}

function checkRungs(record: Written<WrittenMeasure>, { sources }: Known, report: Report): void {
  record.value.rungs.forEach(({ rung, on, sources: cited }, at) => {
    const read = cited.flatMap((id) => sources.get(id)?.accessed ?? []).toSorted();
    const last = read.at(-1);
    if (last !== undefined && firstDay(on) > last)
      report(
        record,
        ["rungs", at, "on"],
        `${rung} lies after the day on which its source was read`,
      );
  });
}

/** Sources of single values are sources of the record. */
function checkOwnSources(record: Written<WrittenMeasure>, report: Report): void {
  const listed = new Set<string>(record.value.sources);
  for (const list of ["rungs", "money", "terms", "targets", "events"] as const)
    record.value[list].forEach(({ sources }, at) =>
      sources.forEach((id, nth) => {
        if (!listed.has(id))
          report(record, [list, at, "sources", nth], `${id} is not among the measure's sources`);
      }),
    );
}

function checkAmountNotStated(record: Written<WrittenMeasure>, report: Report): void {
  const at = record.value.notStated.findIndex(({ key }) => key === "amount");
  const stated = record.value.money.some(({ role }) => role === "ceiling" || role === "budgeted");
  if (at >= 0 && stated)
    report(record, ["notStated", at, "key"], "says that no amount is stated beside an amount");
}
