import type { Document, MeasureLink } from "@nqpf/domain";

/** What a document repeats or resembles, and where each measure that it speaks of was put, and why. */
export function originLines({
  duplicateOf,
  similar,
  links = [],
}: Pick<Document, "duplicateOf" | "similar"> & {
  readonly links?: readonly MeasureLink[] | undefined;
}): string[] {
  return [...likenessLines({ duplicateOf, similar }), ...links.flatMap(linkLines)];
}

/** What a document repeats or resembles. */
export function likenessLines({
  duplicateOf,
  similar = [],
}: Pick<Document, "duplicateOf" | "similar">): string[] {
  return [...(duplicateOf ? [duplicateOf] : []), ...similar].map(({ words }) => words);
}

/** Why a measure was put where it was, with those that would have fitted as well. */
export function reasonLines({ reasons, candidates }: MeasureLink): string[] {
  return [
    reasons.join(" "),
    ...candidates.map((other) => `Perhaps ${other.measure}: ${other.reasons.join(" ")}`),
  ];
}

function linkLines(link: MeasureLink): string[] {
  const [why = "", ...others] = reasonLines(link);
  return [`${link.measure} (${link.outcome}): ${why}`, ...others];
}
