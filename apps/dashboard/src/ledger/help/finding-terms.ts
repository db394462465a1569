/** What is counted, what is not there, and what is read from counts. */
export const en = {
  "unique-measures": {
    name: "Unique measures",
    means:
      "Each measure counts once. One that names several sectors stands in several cells, so cells do not add up to their margin.",
  },
  "not-stated": {
    name: "Not stated",
    means: "A source says, or shows by its text, that the point is open. It has evidence.",
  },
  "none-found": {
    name: "None found",
    means: "Somebody searched and found nothing. A coverage record says who, where and when.",
  },
  "not-applicable": {
    name: "Not applicable",
    means: "The instrument’s definition excludes it: a standard works without money.",
  },
  "not-covered": {
    name: "Not covered",
    means: "Nobody has looked. It says nothing about the world.",
  },
  "coverage-record": {
    name: "Coverage record",
    means: "Who searched for what, where and when, and what came of it.",
  },
  gap: {
    name: "Gap",
    means:
      "A step between words and paid money of which we hold nothing, with the reason where one is known.",
  },
  signal: {
    name: "Signal",
    means: "An authoritative text and how often it uses the initiative’s term.",
  },
  "mention-rate": {
    name: "Rate of mentions",
    means: "Mentions for each 100,000 characters, so that long and short texts weigh alike.",
  },
  "incomplete-period": {
    name: "Incomplete period",
    means:
      "A period that the count does not cover from its first to its last day. It is shown, and is in no test.",
  },
  "trend-test": {
    name: "Mann–Kendall test",
    means:
      "Whether later values tend to be higher than earlier ones, without assuming a straight line.",
  },
  "trend-slope": {
    name: "Theil–Sen slope",
    means: "The median of the slopes between all pairs of periods.",
  },
  "level-change": {
    name: "Change of level",
    means: "A period from which on the count runs at another rate than before.",
  },
  position: {
    name: "Position",
    means:
      "China against the world in a sector, by its share or its place. A figure of China alone is no comparison.",
  },
} as const;
