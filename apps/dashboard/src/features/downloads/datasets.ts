import type { Client } from "@nqpf/client";

import type { ViewSearch } from "../../lib/view.ts";
import type { messages } from "./messages.ts";

export type DatasetId = keyof typeof messages.datasets;
export type GroupId = keyof typeof messages.groups;

type ListOperation =
  | "listMeasures"
  | "listSources"
  | "listActors"
  | "listStatements"
  | "listSignals"
  | "listIndicators"
  | "listCoverage"
  | "listGaps"
  | "listConflicts"
  | "listGrantEquivalents"
  | "listSectors"
  | "listInstruments"
  | "listDocuments";

export interface Dataset {
  readonly id: DatasetId;
  readonly group: GroupId;
  readonly operation:
    | ListOperation
    | "listParameters"
    | "getMatrix"
    | "getPositions"
    | "listChanges";
  /** The address of its JSON, of a list the first of its largest pages. */
  readonly json: (client: Client, view: ViewSearch) => string;
  /** How many rows its CSV will hold. */
  readonly rows: (client: Client, view: ViewSearch, signal: AbortSignal) => Promise<number>;
}

const longestPage = 200;

/** Everything that can be taken home whole, in the order of the page. */
export const datasets: readonly Dataset[] = [
  list("measures", "record", "listMeasures"),
  list("sources", "record", "listSources"),
  list("actors", "record", "listActors"),
  list("statements", "record", "listStatements"),
  list("documents", "record", "listDocuments"),
  list("signals", "observations", "listSignals"),
  list("indicators", "observations", "listIndicators"),
  {
    id: "parameters",
    group: "observations",
    operation: "listParameters",
    json: (client, view) => client.url("listParameters", { ...view, limit: longestPage }),
    rows: async (client, view, signal) => {
      const { data } = await client.get(
        "listParameters",
        { ...view, limit: longestPage },
        { signal },
      );
      return data.reduce((sum, { values }) => sum + values.length, 0);
    },
  },
  list("coverage", "observations", "listCoverage"),
  {
    id: "matrix",
    group: "answers",
    operation: "getMatrix",
    json: (client, view) => client.url("getMatrix", view),
    rows: async (client, view, signal) =>
      (await client.get("getMatrix", view, { signal })).cells.length,
  },
  list("gaps", "answers", "listGaps"),
  list("conflicts", "answers", "listConflicts"),
  list("grants", "answers", "listGrantEquivalents"),
  {
    id: "positions",
    group: "answers",
    operation: "getPositions",
    json: (client, view) => client.url("getPositions", view),
    rows: async (client, view, signal) => {
      const { sectors } = await client.get("getPositions", view, { signal });
      return sectors.reduce((sum, { comparisons }) => sum + Math.max(1, comparisons.length), 0);
    },
  },
  {
    id: "changes",
    group: "answers",
    operation: "listChanges",
    json: (client, view) => client.url("listChanges", view),
    rows: async (client, view, signal) =>
      (await client.get("listChanges", view, { signal })).data.length,
  },
  list("sectors", "vocabulary", "listSectors"),
  list("instruments", "vocabulary", "listInstruments"),
];

function list(id: DatasetId, group: GroupId, operation: ListOperation): Dataset {
  return {
    id,
    group,
    operation,
    json: (client, view) => client.url(operation, { ...view, limit: longestPage }),
    rows: async (client, view, signal) => {
      const answer = await client.get(operation, { ...view, limit: 1 }, { signal });
      return answer.total;
    },
  };
}
