import type { Group } from "../tree.ts";

/** `nqpf scenario`; each verb is loaded only when it is needed. */
export const scenarioGroup: Group = {
  about: "What could come of it, if stated assumptions hold",
  verbs: {
    run: {
      about: "Run a preset or a scenario file: spread, error, and what it leans on",
      examples: [
        "scenario run april-2024",
        "scenario run april-2024 --standard",
        "scenario run mine.yaml --family lognormal --json",
      ],
      load: async (cli) => (await import("./run.ts")).scenarioRun(cli),
    },
    compare: {
      about: "Two scenarios, run by run on the same luck",
      examples: ["scenario compare april-2024 nothing-further-specified --weight 1"],
      load: async (cli) => (await import("./compare.ts")).scenarioCompare(cli),
    },
    sensitivity: {
      about: "What one output depends on",
      examples: ["scenario sensitivity april-2024 --output hits-by-2030"],
      load: async (cli) => (await import("./sensitivity.ts")).scenarioSensitivity(cli),
    },
    presets: {
      about: "Scenarios that come with the observatory, and the statements they test",
      examples: ["scenario presets", "scenario presets --json"],
      load: async (cli) => (await import("./presets.ts")).scenarioPresets(cli),
    },
  },
};
