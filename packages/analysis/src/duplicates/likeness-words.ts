import type { TextLikeness } from "@nqpf/domain";

const mostDifferences = 3;

/** The likeness of a new text to a document held before, in one English sentence. */
export function likenessWords(likeness: TextLikeness, other: string): string {
  const { relation, shared, sharedOfOther, differences } = likeness;
  switch (relation) {
    case "copy":
      return `It repeats ${other}.`;
    case "part":
      return `It is a part of ${other}: ${percent(shared)} of it stands there.`;
    case "whole":
      return `It holds ${percent(sharedOfOther)} of ${other}, and more.`;
    case "other-figures": {
      const told = differences
        .slice(0, mostDifferences)
        .map(({ here, there }) => `${listed(here)} here, ${listed(there)} there`);
      const more = differences.length - told.length;
      return `It says what ${other} says with other figures: ${told.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
    }
    case "akin":
      return `It shares ${percent(shared)} of its sentences with ${other}.`;
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} percent`;
}

function listed(figures: readonly string[]): string {
  return figures.length === 0 ? "none" : figures.join(", ");
}
