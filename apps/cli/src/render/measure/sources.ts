import type { Source } from "@nqpf/domain";

import type { Paper } from "../paper.ts";
import { padStart } from "../width.ts";
import { wordOf } from "../words.ts";
import { wrap } from "../wrap.ts";
import type { MeasureSheet } from "./page.ts";

/**
 * The sources of the page, numbered, each with its kind and the grade of evidence that we hold from it. A terminal gets
 * each address on a line of its own, whole, so that it can be followed.
 */
export function sourceLines({ sources, claims, notes }: MeasureSheet, paper: Paper): string[] {
  const grades = new Map<string, Set<string>>();
  for (const { source, evidence, seen } of claims) {
    if (!seen) continue;
    grades.set(source, (grades.get(source) ?? new Set()).add(evidence.grade));
  }
  const width = String(sources.length).length + 2;
  return sources.flatMap((source) => {
    const mark = padStart(`[${notes.numberOf(source.id)}]`, width);
    const grade = [...(grades.get(source.id) ?? [])].toSorted().join(" and ");
    const about = `${source.id}: ${describe(source, grade)}`;
    const address = paper.ink.faint(source.url ?? "no address");
    if (paper.columns === null) return [`${mark} ${about} ${address}`];
    const margin = " ".repeat(width + 1);
    const lines = [...wrap(about, paper.columns - width - 1), address];
    return lines.map((line, at) => (at === 0 ? `${mark} ` : margin) + line);
  });
}

function describe({ publisher, published, kind, accessed }: Source, grade: string): string {
  const date = published ?? `not dated, read ${accessed}`;
  return `${publisher}, ${date}, ${wordOf("source-kind", kind).toLowerCase()}, ${grade};`;
}
