import type { Score, ScoredFigure, ScoredShare, ScoreSlice } from "@nqpf/domain/reading";

/** The two halves of the gold set and the practice sets, scored by one version of the extractor. */
export interface Halves {
  readonly open: Score;
  readonly kept: Score;
  /** Read while rules were changed. */
  readonly practiceA: Score;
  readonly practiceB: Score;
  /** Scored by its totals only, as the kept half is. */
  readonly practiceC: Score;
  /** Written after the last rule was changed, and read by nobody who writes rules. */
  readonly practiceD: Score;
}

const fewLabels = 20;

const languages = { all: "both", en: "English", zh: "Chinese" } as const;

const shares: Record<ScoredShare, string> = {
  moneyRole: "role of an amount, where the amount is right",
  moneyQualifier: "qualifier of an amount, where the amount is right",
  rateKind: "kind of a rate, where the rate is right",
  rateParty: "payer or recipient of a rate, where the rate is right and the gold names one",
  dateKind: "kind of a date, where the date is right",
  rung: "rung, of measures that pair with one of the gold",
  spanExact: "spans that are the text at their offsets",
  falseAlarm: "hard negatives from which a measure was read (lower is better)",
};

/** `docs/accuracy.md`, from the scores alone. */
export function accuracyPage(halves: Halves): string {
  const { open, kept } = halves;
  return [
    "# How well texts are read",
    "",
    `Written by \`npm run record:accuracy\` from the gold set in \`packages/extraction/gold\`, read by ${open.extractor.name} ${open.extractor.version}. \`nqpf evaluate FILE\` gives the same for any file of that form; \`GUIDELINES.md\` beside the gold says how passages are labelled and scored.`,
    "",
    "The open half was read by whoever wrote the rules: its figures say how well the rules fit it, not how well they read. Nobody reads the kept half while rules change; its figures are the ones to quote. Four practice sets come from writers who did not know the rules: rules were improved on `a` and `b`, and `c` was scored by its totals and its counts of labels only, so that `c` stands beside the kept half; `d`, which leans on unusual ways of saying things, was written last and touched no rule. The passages are short, dense and written for the purpose: real pages are longer and duller, and results on them will be lower. In brackets, 95 percent intervals from resampled passages.",
    "",
    "## In one line",
    "",
    ...overview(halves),
    "",
    ...fieldSections(halves),
    ...shareSection(halves),
    ...bandSection(halves),
    ...labelSection(kept),
    ...confusionSection(kept),
    "## What the counts are too few for",
    "",
    ...few(kept),
    "",
  ].join("\n");
}

function overview({ open, kept, practiceA, practiceB, practiceC, practiceD }: Halves): string[] {
  return [
    "| half, language | passages | measures | overall | ten-fold errors | rates given to a wrong party |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...kept.slices.map((slice) => overviewRow("kept", slice)),
    ...practiceC.slices.map((slice) => overviewRow("practice c", slice)),
    ...practiceD.slices.map((slice) => overviewRow("practice d", slice)),
    ...open.slices.map((slice) => overviewRow("open", slice)),
    ...practiceA.slices.map((slice) => overviewRow("practice a", slice)),
    ...practiceB.slices.map((slice) => overviewRow("practice b", slice)),
    "",
    "Overall is the mean of detection, instrument, sector, money, rate and role F1 and of rung accuracy.",
  ];
}

function overviewRow(half: string, slice: ScoreSlice): string {
  const { lang, passages, measures, overall, tenFold, partySwaps } = slice;
  return `| ${half}, ${languages[lang]} | ${passages} | ${measures} | ${figure(overall)} | ${tenFold} | ${partySwaps} |`;
}

function fieldSections({ open, kept, practiceC }: Halves): string[] {
  return kept.slices.flatMap((slice, at) => {
    const [unseen, other] = [practiceC.slices[at], open.slices[at]];
    return [
      `## Fields, ${languages[slice.lang] === "both" ? "both languages" : languages[slice.lang]}`,
      "",
      "| field | right | wrong | missed | precision | recall | F1 on the kept half | macro F1 | F1 on practice c | F1 on the open half |",
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
      ...slice.fields.map(
        ({ field, right, wrong, missed, precision, recall, f1, macroF1 }, place) =>
          `| ${field} | ${right} | ${wrong} | ${missed} | ${bare(precision)} | ${bare(recall)} | ${figure(f1)} | ${macroF1?.toFixed(2) ?? ""} | ${bare(unseen?.fields[place]?.f1)} | ${bare(other?.fields[place]?.f1)} |`,
      ),
      "",
    ];
  });
}

function shareSection({ open, kept }: Halves): string[] {
  return [
    "## Of what was found",
    "",
    "| share | half | both | English | Chinese |",
    "| --- | --- | ---: | ---: | ---: |",
    ...(Object.keys(shares) as ScoredShare[]).flatMap((share) =>
      (
        [
          ["kept", kept],
          ["open", open],
        ] as const
      ).map(([half, { slices }]) => {
        const cells = slices.map((slice) => {
          const own = slice.shares.find((one) => one.share === share);
          return own && own.of > 0 ? `${own.right} of ${own.of}, ${figure(own.figure)}` : "";
        });
        return `| ${shares[share]} | ${half} | ${cells.join(" | ")} |`;
      }),
    ),
    "",
  ];
}

function bandSection({ open, kept }: Halves): string[] {
  const [of, fit] = [kept.slices[0]?.bands ?? [], open.slices[0]?.bands ?? []];
  return [
    "## Confidence",
    "",
    "A measure is right here where it has an instrument of the gold. The bands begin at round numbers and were not fitted.",
    "",
    "| band | from | right on the kept half | right on the open half |",
    "| --- | ---: | ---: | ---: |",
    ...of.map(
      ({ band, from, right, of: all }, at) =>
        `| ${band} | ${from} | ${right} of ${all} | ${fit[at]?.right ?? 0} of ${fit[at]?.of ?? 0} |`,
    ),
    "",
  ];
}

function labelSection({ slices }: Score): string[] {
  return [
    "## Labels, kept half, both languages",
    "",
    "| field | label | right | wrong | missed | F1 |",
    "| --- | --- | ---: | ---: | ---: | ---: |",
    ...(slices[0]?.labels ?? []).map(
      ({ field, label, right, wrong, missed, f1 }) =>
        `| ${field} | ${label} | ${right} | ${wrong} | ${missed} | ${f1?.toFixed(2) ?? ""} |`,
    ),
    "",
  ];
}

function confusionSection({ slices }: Score): string[] {
  return [
    "## Rungs, kept half: labelled, read, measures",
    "",
    "| labelled | read | measures |",
    "| --- | --- | ---: |",
    ...(slices[0]?.confusion ?? []).map(
      ({ gold, read, measures }) => `| ${gold} | ${read} | ${measures} |`,
    ),
    "",
    `Mean distance ${slices[0]?.rungDistance?.toFixed(2) ?? "–"} rungs; ${slices[0]?.unpaired.gold ?? 0} labelled measures and ${slices[0]?.unpaired.read ?? 0} read ones pair with none.`,
    "",
  ];
}

function few({ slices }: Score): string[] {
  return slices.flatMap(({ lang, fields }) => {
    const names = fields
      .filter(({ right, missed }) => right + missed < fewLabels)
      .map(({ field, right, missed }) => `${field} (${right + missed})`);
    return names.length > 0
      ? [
          `- ${languages[lang]}: fewer than ${fewLabels} labels for ${names.join(", ")}. These gate nothing.`,
        ]
      : [];
  });
}

function figure(own: ScoredFigure): string {
  if (own.value === null) return "";
  const [low, high] = own.interval ?? [own.value, own.value];
  return `${own.value.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

function bare(own: ScoredFigure | undefined): string {
  return own?.value?.toFixed(3) ?? "";
}
