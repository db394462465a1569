import type { SignalTrend } from "@nqpf/domain/answers";

export type Heading = SignalTrend["headings"][number];

/** Texts of one kind with the places of the term among their tasks, in the order of time. */
export interface HeadingLine {
  readonly type: string;
  readonly headings: readonly Heading[];
}

/** A line for each kind of text, the kind with the most texts first. */
export function headingLines(headings: readonly Heading[]): HeadingLine[] {
  const types = [...new Set(headings.map(({ documentType }) => documentType))];
  return types
    .map((type) => ({
      type,
      headings: headings.filter(({ documentType }) => documentType === type),
    }))
    .toSorted((a, b) => b.headings.length - a.headings.length);
}

/** How many places the axis needs: every one that the term took, and no fewer than three. */
export function placesShown(headings: readonly Heading[]): number {
  return Math.max(3, ...headings.map(({ heading }) => heading.rank ?? 0));
}
