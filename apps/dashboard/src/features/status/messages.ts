import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Status",
  lead: "Whether the server answers, how fresh the ledger is and what it holds. For machines: /v1/status and /healthz.",
  health: {
    title: "Server",
    alive: "answers",
    silent: "does not answer",
    asking: "being asked",
    state: "Health",
    took: "Time of the last answer",
    ms: (count: string) => `${count} ms`,
    store: "Store",
    kept: "kept: documents, proposals and decisions outlive the process",
    notKept:
      "holds no document: nothing is kept, or nothing was brought in yet. The curated record is served in full.",
    revision: "Ledger revision",
    catalogue: "Catalogue version",
    machine: "For machines",
  },
  fresh: {
    title: "Freshness",
    through: "Latest publication among the sources seen",
    nothing: "no source seen",
    recorded: "Latest day on which a source was read",
    backlog: "Proposals of machines that wait for a person",
    noBacklog: "none",
    queue: "To the queue",
    explain:
      "A ledger is as fresh as its sources. What was published after the first of these days may be missing, and is no sign that nothing happened.",
    coverage: "How much silence may be trusted",
  },
  holds: {
    title: "What the ledger holds",
    note: "Records of each kind in the whole ledger at this revision, whatever days are chosen above. Each name leads to the list behind its number.",
    kind: "Kind",
    count: "Records",
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
  },
  sources: {
    title: "Sources read most recently",
    note: "Of those published last. When all were read on one day, the order is that of publication.",
    all: "All sources",
    claims: "Claims",
  },
} as const;

export const messages = inLanguage(en, zh);
