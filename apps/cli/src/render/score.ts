import type { FieldScore, Score, ScoredFigure, ScoreSlice, ShareScore } from "@nqpf/domain/reading";

import type { Paper } from "./paper.ts";
import { section } from "./section.ts";
import { table } from "./table.ts";

const slices = { all: "Both languages", en: "English", zh: "Chinese" } as const;

/** How well labelled passages are read: by language and field, then the passages read worst. */
export function scoreLines(
  { extractor, slices: scored, errors, resamples }: Score,
  paper: Paper,
): string[] {
  return [
    `${extractor.name} ${extractor.version}; intervals of 95 percent from ${resamples} resamples of passages`,
    ...scored.flatMap((slice) => sliceLines(slice, paper)),
    ...(errors ? errorLines(errors, paper) : []),
  ];
}

function sliceLines(slice: ScoreSlice, paper: Paper): readonly string[] {
  const { lang, passages, measures, overall, fields, shares } = slice;
  return section(
    `${slices[lang]}: ${passages} passages, ${measures} measures, overall ${figure(overall)}`,
    [
      ...fieldTable(fields, paper),
      "",
      ...shareTable(shares, paper),
      "",
      `Ten-fold errors ${slice.tenFold}; rates given to the wrong party ${slice.partySwaps}; measures unpaired: ${slice.unpaired.gold} labelled, ${slice.unpaired.read} read`,
      `Confidence: ${slice.bands.map(({ band, right, of }) => `${band} ${right} of ${of} right`).join(", ")}`,
    ],
    paper,
  );
}

function fieldTable(fields: readonly FieldScore[], paper: Paper): string[] {
  return table(
    fields,
    [
      { head: "FIELD", cell: ({ field }) => field },
      { head: "RIGHT", align: "right", cell: ({ right }) => String(right) },
      { head: "WRONG", align: "right", cell: ({ wrong }) => String(wrong) },
      { head: "MISSED", align: "right", cell: ({ missed }) => String(missed) },
      { head: "PRECISION", align: "right", cell: ({ precision }) => bare(precision) },
      { head: "RECALL", align: "right", cell: ({ recall }) => bare(recall) },
      { head: "F1", align: "right", cell: ({ f1 }) => figure(f1) },
      { head: "MACRO", align: "right", cell: ({ macroF1 }) => macroF1?.toFixed(3) ?? "" },
    ],
    paper,
  );
}

function shareTable(shares: readonly ShareScore[], paper: Paper): string[] {
  return table(
    shares,
    [
      { head: "SHARE", cell: ({ share }) => share },
      { head: "RIGHT", align: "right", cell: ({ right }) => String(right) },
      { head: "OF", align: "right", cell: ({ of }) => String(of) },
      { head: "", align: "right", cell: ({ figure: own }) => figure(own) },
    ],
    paper,
  );
}

function errorLines(errors: NonNullable<Score["errors"]>, paper: Paper): readonly string[] {
  return section(
    "Read worst",
    errors.flatMap(({ id, faults }) => [
      paper.ink.strong(id),
      ...faults.map((line) => `  ${line}`),
    ]),
    paper,
  );
}

function figure(own: ScoredFigure): string {
  if (own.value === null) return "";
  const [low, high] = own.interval ?? [own.value, own.value];
  return `${own.value.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

function bare({ value }: ScoredFigure): string {
  return value?.toFixed(3) ?? "";
}
