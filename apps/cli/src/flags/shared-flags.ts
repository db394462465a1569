import type { ArgsDef } from "citty";

/** Flags that every command takes. */
export const everyCommand = {
  json: { type: "boolean", description: "Print the answer as JSON" },
} as const satisfies ArgsDef;

/** Flags of every command that asks the API. */
export const asking = {
  server: {
    type: "string",
    valueHint: "URL",
    description: "Ask a running API instead of the local store",
  },
  data: {
    type: "string",
    valueHint: "FOLDER",
    description: "Folder of the local store; default NQPF_DATA or ./.nqpf",
  },
  ...everyCommand,
} as const satisfies ArgsDef;

/** The reviewer's name in the ledger. */
export const reviewer = {
  reviewer: {
    type: "string",
    valueHint: "NAME",
    description: "Who decides, as they name themselves",
  },
} as const satisfies ArgsDef;

export const csv = {
  csv: { type: "boolean", description: "Print every matching row as CSV" },
} as const satisfies ArgsDef;

export const all = {
  all: { type: "boolean", description: "Print every page" },
} as const satisfies ArgsDef;

/** Flags that need no declaration: the command line itself minds them. */
export const always = ["help", "h", "no-color"] as const;
