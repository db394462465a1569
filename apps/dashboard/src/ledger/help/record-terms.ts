/** Time, and what the ledger is made of. */
export const en = {
  "as-of": { name: "Held on", means: "What held on that day: which amount, rate and rung." },
  "known-at": {
    name: "Known by",
    means: "What the public record said by that day. A claim is known when its source has spoken.",
  },
  revision: {
    name: "Revision",
    means: "This ledger at a point of its own history, for links that must not change.",
  },
  "partial-date": {
    name: "Partial date",
    means:
      "A date as precise as its source: a year, a month or a day. Inside its period the answer is unsure and says so.",
  },
  "data-through": {
    name: "Data through",
    means: "The latest day of publication among the sources that a question sees.",
  },
  measure: {
    name: "Measure",
    means:
      "One concrete commitment: an instrument, the sectors it addresses, the actors and their roles, money, terms, targets and rungs.",
  },
  claim: {
    name: "Claim",
    means:
      "One value of one property of a measure, from one source. Never changed, only joined by later ones.",
  },
  source: {
    name: "Source",
    means:
      "A published page that states something: publisher, title, address, language, kind, day of publication and day of reading.",
  },
  quoted: {
    name: "Quoted",
    means: "An exact passage of a text that we hold, with its place in it.",
  },
  cited: {
    name: "Cited",
    means:
      "Publisher, title, date, kind and address of a page, and the day on which it was read. No text is held.",
  },
  "derived-source": {
    name: "Repost or digest",
    means:
      "A source that repeats what others published. A value that rests on these alone says so.",
  },
  proposal: {
    name: "Machine proposal",
    means:
      "A claim that a machine makes of a document and no person has looked at. It enters no default number.",
  },
  correction: {
    name: "Correction",
    means:
      "A claim that takes another out of view because the record was wrong. When the world changes, a later value joins the line instead.",
  },
  conflict: {
    name: "Conflict",
    means:
      "Two sources with two values for one thing. Both stay in view; a fixed order of sources settles which is shown.",
  },
  "unit-slip": {
    name: "Ten-fold slip",
    means:
      "The same digits a power of ten apart: as a rule 亿 (a hundred million) read as a billion, or the other way.",
  },
  ladder: {
    name: "Ladder",
    means:
      "The rungs that a measure has reached, each with date and evidence, and the day of the first money paid.",
  },
  "side-state": {
    name: "Side state",
    means: "Suspended, lapsed or superseded: beside the rungs, not above them.",
  },
} as const;
