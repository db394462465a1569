import { answerShapes, inputs, paths, type Operation } from "@nqpf/http/contract";
import { openKeptObservatory } from "@nqpf/services/kept-observatory";
import { openMemoryStore } from "@nqpf/store/testing";
import { afterAll, describe, expect, it } from "vitest";

import { appOver } from "./local-app.ts";

const store = await openMemoryStore();
afterAll(store.close);
const observatory = await openKeptObservatory(store, { today: () => "2026-11-24" });
const app = appOver(observatory);
const [sample] = observatory.listDocuments({}).data;
if (!sample) throw new Error("there is no sample document");

const run = await observatory.writes.startScenario({ preset: "april-2024", n: 20, detail: 0.05 });

const ids: Partial<Record<Operation, string>> = {
  getSector: "hydrogen",
  getInstrument: "relending",
  getActor: "pbc",
  getMeasure: "pbc-sti-tech-transformation-relending",
  listClaims: "pbc-sti-tech-transformation-relending",
  listHistory: "pbc-sti-tech-transformation-relending",
  citeMeasure: "pbc-sti-tech-transformation-relending",
  getScenario: run.id,
  getScenarioBaseline: "seed-2024-catalogue",
};

/** What an operation cannot be asked without. */
const queries: Partial<Record<Operation, string>> = {
  search: "?q=氢能",
  explain: "?metric=measures",
  getMoney: "?measure=pbc-sti-tech-transformation-relending",
};

/** What an answer that has a CSV twin may hold. */
interface ListLike {
  readonly total?: number;
  readonly data?: readonly {
    readonly values?: readonly unknown[];
    readonly points?: readonly { readonly counts?: object }[];
  }[];
  readonly cells?: readonly unknown[];
  readonly sectors?: readonly { readonly comparisons?: readonly unknown[] }[];
  readonly now?: { readonly series: readonly { readonly points: readonly unknown[] }[] };
}

/** Where a CSV row is less than a record of the list. */
const rowsOf: Partial<Record<Operation, (answer: ListLike) => readonly unknown[] | undefined>> = {
  listParameters: ({ data }) => data?.flatMap(({ values }) => values),
  listSignalSeries: ({ data }) =>
    data?.flatMap(({ points = [] }) =>
      points.flatMap(({ counts }) => (counts ? Object.keys(counts) : [null])),
    ),
  getSignalTrend: ({ now }) => now?.series.flatMap(({ points }) => points),
  getPositions: ({ sectors }) =>
    sectors?.flatMap(({ comparisons = [] }) => (comparisons.length > 0 ? comparisons : [null])),
};

const hash = sample.sha256;
const operations = Object.keys(inputs) as Operation[];
const addressOf = (name: Operation) =>
  `${paths[name]
    .replace("{id}", ids[name] ?? "")
    .replace("{hash}", hash)
    .replace("{week}", "2024-W16")}${queries[name] ?? ""}`;

describe("every operation over the real ledger", () => {
  it.each(operations)(
    "%s answers in the shape it declares, now and in April 2024",
    async (name) => {
      for (const when of ["", "asOf=2024-04-22&knownAt=2024-04-22"]) {
        if (!("asOf" in inputs[name].question.shape) && when !== "") continue;
        const address = addressOf(name);
        const response = await app.request(
          when === "" ? address : `${address}${address.includes("?") ? "&" : "?"}${when}`,
        );
        expect(response.status).toBe(200);
        const answer = answerShapes[name].safeParse(await response.json());
        expect(answer.error?.issues.slice(0, 3)).toBeUndefined();
      }
    },
  );

  it.each(operations.filter((name) => inputs[name].csv))(
    "%s has as many CSV rows as its list has in all",
    async (name) => {
      const csv = await (await app.request(addressOf(name).replace(/(\?|$)/, ".csv$1"))).text();
      const answer = (await (await app.request(addressOf(name))).json()) as ListLike;
      const inData = rowsOf[name]?.(answer) ?? answer.cells ?? answer.data;
      const expected = rowsOf[name] ? inData?.length : (answer.total ?? inData?.length);
      expect(rowsIn(csv) - 1).toBe(expected);
    },
  );
});

it("walks every measure exactly once, page by page", async () => {
  const seen: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const page = (await (
      await app.request(`/v1/measures?limit=40${cursor ? `&cursor=${cursor}` : ""}`)
    ).json()) as { data: { id: string }[]; nextCursor: string | null; total: number };
    seen.push(...page.data.map((row) => row.id));
    cursor = page.nextCursor;
    if (cursor === null) expect(seen).toHaveLength(page.total);
  }
  expect(new Set(seen).size).toBe(seen.length);
});

it("refuses a cursor that belongs to another question", async () => {
  const first = (await (await app.request("/v1/measures?limit=1")).json()) as {
    nextCursor: string;
  };
  const response = await app.request(
    `/v1/measures?limit=1&region=national&cursor=${first.nextCursor}`,
  );
  expect(await response.json()).toMatchObject({ status: 400, code: "bad-cursor" });
});

it("refuses a revision that the ledger has not reached", async () => {
  const response = await app.request("/v1/measures?revision=999999");
  expect(await response.json()).toMatchObject({ status: 404, code: "unknown-revision" });
});

/** Counts RFC 4180 records: line ends outside quotes. */
function rowsIn(csv: string): number {
  return csv.replace(/"(?:[^"]|"")*"/g, "").split("\r\n").length - 1;
}
