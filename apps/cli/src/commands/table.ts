import { scenarioGroup } from "./scenario/group.ts";
import type { Tree } from "./tree.ts";

/** Every command of `nqpf`, in the order of its help; each is loaded only when it is needed. */
export const tree: Tree = {
  measures: {
    about: "What was committed, to whom, for how much, on what terms",
    verbs: {
      list: {
        about: "Measures, newest first",
        examples: [
          "measures list --rung funded --region national",
          "measures list --q 再贷款 --sort largest",
          "measures list --money not-stated --all --json",
          "measures list --dates effective --from 2025 --sort oldest",
          "measures list --as-of 2024-04-22 --known-at 2024-04-22",
        ],
        load: async (cli) => (await import("./measures/list.ts")).measuresList(cli),
      },
      show: {
        about: "One measure, whole: status, money, terms, disagreements, sources",
        examples: [
          "measures show pbc-sti-tech-transformation-relending",
          "measures show pbc-sti-tech-transformation-relending --as-of 2024-04-22 --known-at 2024-04-22",
        ],
        load: async (cli) => (await import("./measures/show.ts")).measuresShow(cli),
      },
      claims: {
        about: "Every claim of one measure, each with its source",
        examples: [
          "measures claims pbc-sti-tech-transformation-relending",
          "measures claims pbc-sti-tech-transformation-relending --csv",
        ],
        load: async (cli) => (await import("./measures/claims.ts")).measuresClaims(cli),
      },
      history: {
        about: "How our view of one measure changed, latest first",
        examples: [
          "measures history pbc-sti-tech-transformation-relending",
          "measures history pbc-sti-tech-transformation-relending --known-at 2024-12-31",
        ],
        load: async (cli) => (await import("./measures/history.ts")).measuresHistory(cli),
      },
    },
  },
  sectors: {
    about: "Fields of industry that measures address",
    verbs: {
      list: {
        about: "Sectors, with the measures that address each",
        examples: ["sectors list", "sectors list --csv"],
        load: async (cli) => (await import("./sectors/list.ts")).sectorsList(cli),
      },
      show: {
        about: "One sector: its measures, money and indicators",
        examples: ["sectors show SECTOR-ID", "sectors show SECTOR-ID --as-of 2024-04-22"],
        load: async (cli) => (await import("./sectors/show.ts")).sectorsShow(cli),
      },
    },
  },
  instruments: {
    about: "Means by which policy acts",
    verbs: {
      list: {
        about: "Instruments, with the measures that use each",
        examples: ["instruments list", "instruments list --json"],
        load: async (cli) => (await import("./instruments/list.ts")).instrumentsList(cli),
      },
      show: {
        about: "One instrument: its measures and money",
        examples: ["instruments show INSTRUMENT-ID"],
        load: async (cli) => (await import("./instruments/show.ts")).instrumentsShow(cli),
      },
    },
  },
  actors: {
    about: "Persons and bodies that act in measures",
    verbs: {
      list: {
        about: "Actors, with the measures that name each",
        examples: ["actors list --kind ministry,central-bank", "actors list --q 银行"],
        load: async (cli) => (await import("./actors/list.ts")).actorsList(cli),
      },
      show: {
        about: "One actor: its measures and money",
        examples: ["actors show pbc"],
        load: async (cli) => (await import("./actors/show.ts")).actorsShow(cli),
      },
    },
  },
  sources: {
    about: "Sources, latest first",
    examples: [
      "sources --kind primary-official,legal-text",
      "sources --measure pbc-sti-tech-transformation-relending",
    ],
    load: async (cli) => (await import("./sources.ts")).sources(cli),
  },
  statements: {
    about: "Statements of the starting document, each with our verdict",
    examples: ["statements", "statements --verdict misread,superseded"],
    load: async (cli) => (await import("./statements.ts")).statements(cli),
  },
  signals: {
    about: "How often and where authorities use the term",
    verbs: {
      list: {
        about: "Authoritative texts and their use of the term, latest first",
        examples: [
          "signals list --limit 20",
          "signals list --known-at 2024-04-22",
          "signals --corpus news.jsonl.gz --term 新质生产力 --by month",
        ],
        load: async (cli) => (await import("./signals/list.ts")).signalsList(cli),
      },
      series: {
        about: "Counts of the term over periods",
        examples: ["signals series", "signals series --json"],
        load: async (cli) => (await import("./signals/series.ts")).signalsSeries(cli),
      },
      trend: {
        about: "Whether the term was on the rise, then and now, with tests",
        examples: ["signals trend", "signals trend --as-of 2024-04-22 --by quarter"],
        load: async (cli) => (await import("./signals/trend.ts")).signalsTrend(cli),
      },
    },
  },
  indicators: {
    about: "Indicators of size and position",
    examples: ["indicators", "indicators --csv"],
    load: async (cli) => (await import("./indicators.ts")).indicators(cli),
  },
  parameters: {
    about: "Dated reference series: rates, exchange rates, GDP",
    examples: ["parameters", "parameters --csv"],
    load: async (cli) => (await import("./parameters.ts")).parameters(cli),
  },
  coverage: {
    about: "What was searched for, and what came of it",
    examples: ["coverage"],
    load: async (cli) => (await import("./coverage.ts")).coverage(cli),
  },
  documents: {
    about: "Documents that the ledger holds, latest first",
    examples: ["documents", "documents --q 再贷款"],
    load: async (cli) => (await import("./documents/list.ts")).documentsList(cli),
  },
  ingest: {
    about: "Keep documents, and what a machine proposes from them",
    examples: [
      "ingest notice.html --published 2024-04-07 --publisher PBC --kind primary-official",
      "ingest *.md",
      "ingest - < review.txt",
    ],
    load: async (cli) => (await import("./ingest.ts")).ingest(cli),
  },
  extract: {
    about: "Say what a document or each text of a corpus says, and keep nothing",
    examples: [
      "extract review.txt --published 2024-04-19",
      "extract - --json < notice.txt",
      "extract --corpus news.jsonl.gz --out readings.jsonl --jobs 2",
    ],
    load: async (cli) => (await import("./extract.ts")).extract(cli),
  },
  evaluate: {
    about: "Score how well labelled passages are read",
    examples: ["evaluate gold/open.yaml --errors 5", "evaluate gold/kept.yaml --json"],
    load: async (cli) => (await import("./evaluate.ts")).evaluate(cli),
  },
  scenario: scenarioGroup,
  review: {
    about: "Decide on what machines propose",
    verbs: {
      next: {
        about: "The next proposal that waits, with its words",
        examples: ["review next", "review next --json"],
        load: async (cli) => (await import("./review/next.ts")).reviewNext(cli),
      },
      accept: {
        about: "Stand behind proposals",
        examples: ["review accept CLAIM-ID", "review accept --measure MEASURE-ID"],
        load: async (cli) => (await import("./review/decide.ts")).decide(cli, "accept"),
      },
      reject: {
        about: "Say no to proposals, and why",
        examples: ['review reject CLAIM-ID --reason "ten times too large"'],
        load: async (cli) => (await import("./review/decide.ts")).decide(cli, "reject"),
      },
      undo: {
        about: "Take the last decision on claims back",
        examples: ["review undo CLAIM-ID"],
        load: async (cli) => (await import("./review/decide.ts")).decide(cli, "undo"),
      },
      list: {
        about: "Proposals that wait, or those decided",
        examples: ["review list", "review list --state accepted,rejected"],
        load: async (cli) => (await import("./review/list.ts")).reviewList(cli),
      },
    },
  },
  changes: {
    about: "What happened in a period, by default the last month that holds something",
    examples: ["changes", "changes --from 2026-01-01 --until 2026-01-31"],
    load: async (cli) => (await import("./changes.ts")).changes(cli),
  },
  brief: {
    about: "One week in five parts, as it could be known on its last day",
    examples: ["brief", "brief --week 2024-W16", "brief --week 2024-W16 --format html"],
    load: async (cli) => (await import("./brief.ts")).brief(cli),
  },
  matrix: {
    about: "Instruments, actors or regions against sectors",
    examples: [
      "matrix",
      "matrix --as-of 2024-04-22 --known-at 2024-04-22",
      "matrix --rows region --by rung",
      "matrix --by money --role ceiling --csv",
    ],
    load: async (cli) => (await import("./matrix.ts")).matrix(cli),
  },
  money: {
    about: "The money of one measure: committed, and what it is worth and costs",
    examples: [
      "money pbc-sti-tech-transformation-relending",
      "money pbc-sti-tech-transformation-relending --currency GDP --as-of 2024-04-22",
    ],
    load: async (cli) => (await import("./money.ts")).money(cli),
  },
  conversions: {
    about: "Rates that take each amount to one unit, year by year",
    examples: ["conversions --currency USD", "conversions --currency GDP --json"],
    load: async (cli) => (await import("./conversions.ts")).conversions(cli),
  },
  "grant-equivalents": {
    about: "What measures are worth and cost, each from least to greatest",
    examples: ["grant-equivalents --currency USD", "grant-equivalents --csv"],
    load: async (cli) => (await import("./grant-equivalents.ts")).grantEquivalents(cli),
  },
  gaps: {
    about: "What is missing between words and paid money, by measure and sector",
    examples: [
      "gaps --rung announced --region national",
      "gaps --missing amount,payer --grade stated-absence",
      "gaps --overdue only --csv",
    ],
    load: async (cli) => (await import("./gaps.ts")).gaps(cli),
  },
  conflicts: {
    about: "Sources that differ, side by side, the gravest first",
    examples: ["conflicts --kind unit-scale,rate-party", "conflicts --severity grave --json"],
    load: async (cli) => (await import("./conflicts.ts")).conflicts(cli),
  },
  position: {
    about: "China against the world, sector by sector",
    examples: ["position", "position --as-of 2024-04-22 --known-at 2024-04-22", "position --csv"],
    load: async (cli) => (await import("./position.ts")).position(cli),
  },
  explain: {
    about: "Why a number is what it is: its rows, their claims, and what is left out",
    examples: [
      "explain measures --sector SECTOR-ID --instrument INSTRUMENT-ID",
      "explain money --role contracted",
      "explain step --step payer --state stated-absence",
      "explain amount --measure MEASURE-ID --property money/ID",
      "explain new-money --measure pbc-sti-tech-transformation-relending --currency USD",
    ],
    load: async (cli) => (await import("./explain.ts")).explain(cli),
  },
  cite: {
    about: "One measure cited as text, BibTeX, RIS or CSL-JSON",
    examples: [
      "cite pbc-sti-tech-transformation-relending",
      "cite pbc-sti-tech-transformation-relending --format bibtex --as-of 2024-04-22",
    ],
    load: async (cli) => (await import("./cite.ts")).cite(cli),
  },
  search: {
    about: "Records that hold every word, in English or Chinese",
    examples: ["search 氢能", 'search "data centre"'],
    load: async (cli) => (await import("./search.ts")).search(cli),
  },
  status: {
    about: "What the ledger holds and how fresh it is",
    examples: ["status", "status --server http://127.0.0.1:8787"],
    load: async (cli) => (await import("./status.ts")).status(cli),
  },
  serve: {
    about: "Serve the API and the dashboard",
    examples: ["serve", "serve --port 9000"],
    load: async (cli) => (await import("./serve.ts")).serve(cli),
  },
  doctor: {
    about: "Check this machine and the local store",
    examples: ["doctor", "doctor --json"],
    load: async (cli) => (await import("./doctor.ts")).doctor(cli),
  },
};
