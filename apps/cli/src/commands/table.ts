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
        examples: ["signals list --limit 20", "signals list --known-at 2024-04-22"],
        load: async (cli) => (await import("./signals/list.ts")).signalsList(cli),
      },
      series: {
        about: "Counts of the term over periods",
        examples: ["signals series", "signals series --json"],
        load: async (cli) => (await import("./signals/series.ts")).signalsSeries(cli),
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
  changes: {
    about: "What happened in a period, by default the last month that holds something",
    examples: ["changes", "changes --from 2026-01-01 --until 2026-01-31"],
    load: async (cli) => (await import("./changes.ts")).changes(cli),
  },
  matrix: {
    about: "Instruments against sectors, by count of measures",
    examples: ["matrix", "matrix --as-of 2024-04-22 --known-at 2024-04-22", "matrix --csv"],
    load: async (cli) => (await import("./matrix.ts")).matrix(cli),
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
