import type { Score } from "@nqpf/domain/reading";

/** The figures of a score that later versions are held to, each under its language and name. */
export type Recorded = Readonly<Record<string, number>>;

export function recordedOf({ slices }: Score): Recorded {
  return Object.fromEntries(
    slices.flatMap(({ lang, overall, fields, shares }) => [
      [`${lang} overall`, rounded(overall.value)],
      ...fields.map(({ field, f1 }) => [`${lang} ${field}`, rounded(f1.value)]),
      ...shares
        .filter(({ share }) => share !== "falseAlarm")
        .map(({ share, figure }) => [`${lang} ${share}`, rounded(figure.value)]),
    ]),
  );
}

function rounded(value: number | null): number {
  return Math.floor((value ?? 0) * 1000) / 1000;
}
