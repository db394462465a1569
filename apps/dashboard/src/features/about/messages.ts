import type { CellState } from "@nqpf/domain/answers";
import type { WordList } from "@nqpf/domain";

export const messages = {
  title: "How to read this",
  lead: "The observatory is a ledger of who committed what to China’s new productive forces, with which instrument, for how much, on what terms, how firmly, and on whose word. A stranger can check every number: from the value to its claims, from each claim to its source.",
  holds: {
    title: "What the ledger holds",
    names: {
      measures: "Measures",
      claims: "Claims: one value of one property, from one source",
      proposals: "Proposals of machines that wait for a person",
      documents: "Documents whose text is held",
      samples: "Sample documents, made for demonstration",
      sources: "Sources",
      actors: "Actors",
      sectors: "Sectors",
      instruments: "Instruments",
      statements: "Statements of the starting document",
      indicators: "Indicators of size and position",
      parameters: "Reference series",
      signals: "Authoritative texts read for the term",
      signalSeries: "Series of mentions",
      coverage: "Records of searches",
    } as Readonly<Record<string, string>>,
    kinds: "Sources by kind",
    fresh: "Freshness",
    through: "Latest publication among the sources seen",
    recorded: "Latest day on which a source was read",
    revision: "Ledger revision",
    catalogue: "Catalogue version",
  },
  times: {
    title: "Three times",
    entries: [
      [
        "Held on",
        "What held on that day: which amount, which rate, which rung. A partial date has happened by a day only when its whole period has passed; inside it the answer is unsure and says so.",
      ],
      [
        "Known by",
        "What the public record said by that day. A measure announced before it, of which no source had yet spoken, is counted and not shown.",
      ],
      ["Revision", "What this ledger said at a point of its own history."],
    ],
  },
  money: {
    title: "Money",
    text: "Money is kept in lines. A later amount replaces the one before it: 500 bn raised to 800 bn is one facility. An earmark lies inside its line and is never added to it. Two amounts are added only if role, currency, basis, period and kind of payer agree, both hold on the day, neither lies inside the other, and both count. Everything else is listed, not summed, with the reason.",
  },
  absence: {
    title: "What an empty place means",
    note: "Silence is never read as “no policy”. In the matrix a cell is in one of five states:",
    states: {
      value: "Measures are held; the number counts each once.",
      unreviewed: "A machine proposes something; no person has looked.",
      "none-found":
        "Somebody searched and found nothing; a coverage record says who, when and where.",
      "not-applicable": "The instrument’s definition excludes it.",
      "not-covered": "Nobody has looked. This says nothing about the world.",
    } satisfies Record<CellState, string>,
    names: {
      value: "Value",
      unreviewed: "Unreviewed",
      "none-found": "None found",
      "not-applicable": "Not applicable",
      "not-covered": "Not covered",
    } satisfies Record<CellState, string>,
    money: "Of a measure’s money, one of four things is said:",
  },
  evidence: {
    title: "Evidence",
    entries: [
      [
        "Quoted",
        "An exact passage of a text we hold, with its place in it. What is read from documents is quoted.",
      ],
      [
        "Cited",
        "Publisher, title, date, kind, address and day of access, no text held. What the curated catalogue brings is cited.",
      ],
      [
        "Proposed",
        "Read by a machine, looked at by nobody. It enters no default number before a person accepts it.",
      ],
      [
        "Sample",
        "Made for demonstration. Never evidence: even accepted it stays outside every default number.",
      ],
      [
        "Reposts only",
        "Every source of the value is a repost or a digest. It says so wherever it stands.",
      ],
      [
        "Rival value",
        "Another source gives another value. It is kept beside the one shown; a fixed order of sources settles which that is.",
      ],
    ],
  },
  glossary: {
    title: "Glossary",
    note: "The closed lists of the model, with their Chinese words and meanings.",
    lists: [
      ["rung", "Rungs and side states"],
      ["money-role", "Roles of money"],
      ["qualifier", "Hedges of an amount"],
      ["basis", "Bases of an amount"],
      ["term-kind", "Kinds of terms"],
      ["not-stated", "What may be left open"],
      ["standing", "Standing of a claim"],
      ["verdict", "Verdicts on statements"],
      ["disagreement-kind", "Kinds of disagreement"],
      ["source-kind", "Kinds of sources"],
      ["confidence", "Confidence"],
      ["actor-role", "Roles of actors"],
      ["actor-kind", "Kinds of actors"],
      ["family", "Families of instruments"],
      ["funding", "Instruments and money"],
      ["relation-kind", "Relations of measures"],
      ["event-kind", "Kinds of events"],
      ["statement-kind", "Kinds of statements"],
    ] satisfies [WordList, string][],
  },
} as const;
