import { Refusal } from "@nqpf/domain";
import { describe, expect, it } from "vitest";

import { createApp } from "./app.ts";
import { Problem } from "./contract/problem.ts";
import type { Ports } from "./ports.ts";

const asked: unknown[] = [];

/** Ports that write down what they are asked; a port that is missing here must not be reached. */
const ports = {
  listMeasures: (input: { cursor?: string }) => {
    asked.push(input);
    if (input.cursor === "old")
      throw new Refusal("bad-cursor", "cursor", "this cursor belongs to another question");
    return { data: [] };
  },
  getMeasure: ({ id }: { id: string }) => (id === "a-measure" ? { id } : null),
  getStatus: () => {
    throw new Error("the password is hunter2");
  },
  texts: {
    getBrief: ({ week, revision }: { week: string; revision?: number }, format: string) =>
      `${week} at ${revision} as ${format}`,
  },
  csv: {
    listMeasures: () => "id\r\na-measure\r\n",
    listClaims: ({ id }: { id: string }) => (id === "a-measure" ? "id\r\n" : null),
  },
} as unknown as Ports;

const failures: unknown[] = [];
const app = createApp(ports, (error) => failures.push(error));

describe("a question", () => {
  it("arrives with its lists split, its numbers read and nothing added", async () => {
    await app.request("/v1/measures?sector=hydrogen,quantum&limit=5&asOf=2024-04-22");
    expect(asked.at(-1)).toEqual({ sector: ["hydrogen", "quantum"], limit: 5, asOf: "2024-04-22" });
  });

  it("may repeat a list's parameter", async () => {
    await app.request("/v1/measures?sector=hydrogen&sector=quantum");
    expect(asked.at(-1)).toEqual({ sector: ["hydrogen", "quantum"] });
  });
});

describe("a problem document", () => {
  it.each([
    ["/v1/measures?sectr=hydrogen", 400, "unknown-parameter", "sectr"],
    ["/v1/measures?sector=helium", 400, "invalid-request", "sector.0"],
    ["/v1/measures?limit=9999", 400, "invalid-request", "limit"],
    ["/v1/measures?limit=ten", 400, "invalid-request", "limit"],
    ["/v1/measures?asOf=2024-02-30", 400, "invalid-request", "asOf"],
    ["/v1/measures?cursor=old", 400, "bad-cursor", "cursor"],
    ["/v1/matrix?by=money", 400, "invalid-request", "role"],
    ["/v1/matrix?role=ceiling", 400, "invalid-request", "role"],
    ["/v1/explain?metric=money", 400, "invalid-request", "role"],
    ["/v1/explain?metric=step&step=payer&state=held&by=month", 400, "invalid-request", "by"],
    ["/v1/explain", 400, "invalid-request", "metric"],
  ])("answers %s with %i %s and names %s", async (path, status, code, parameter) => {
    const response = await app.request(path);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = Problem.parse(await response.json());
    expect(problem).toMatchObject({ status, code });
    expect(problem.errors?.map((error) => error.parameter)).toContain(parameter);
  });

  it.each([
    ["/v1/measures/no-such-measure", 404, "not-found"],
    ["/v1/measures/NOT A SLUG", 404, "not-found"],
    ["/v1/measures/no-such-measure/claims.csv", 404, "not-found"],
    ["/v1/sectors/helium", 404, "not-found"],
    ["/v1/nothing", 404, "not-found"],
    ["/nothing", 404, "not-found"],
  ])("answers %s with %i %s", async (path, status, code) => {
    const response = await app.request(path);
    expect(Problem.parse(await response.json())).toMatchObject({ status, code });
  });

  it("answers a write with 405", async () => {
    const response = await app.request("/v1/measures", { method: "POST" });
    expect(Problem.parse(await response.json())).toMatchObject({
      status: 405,
      code: "method-not-allowed",
    });
  });

  it("says nothing of what went wrong inside, and reports it", async () => {
    const response = await app.request("/v1/status");
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain("hunter2");
    expect(String(failures.at(-1))).toContain("hunter2");
  });

  it("carries the request's id", async () => {
    const response = await app.request("/v1/nothing", { headers: { "x-request-id": "abc" } });
    expect(Problem.parse(await response.json()).requestId).toBe("abc");
  });
});

describe("a CSV twin", () => {
  it("stands beside its list under a name that says what it holds", async () => {
    const response = await app.request("/v1/measures.csv");
    expect(response.headers.get("content-type")).toContain("text/csv");
    expect(response.headers.get("content-disposition")).toContain("nqpf-measures.csv");
    expect(await response.text()).toBe("id\r\na-measure\r\n");
  });

  it("stands beside the list of one record", async () => {
    expect((await app.request("/v1/measures/a-measure/claims.csv")).status).toBe(200);
  });

  it("refuses the same parameters", async () => {
    expect((await app.request("/v1/measures.csv?sectr=hydrogen")).status).toBe(400);
  });
});

describe("a twin to be read", () => {
  it.each([
    ["md", "text/markdown"],
    ["html", "text/html"],
  ])("stands beside its answer under .%s, as a file named after it", async (format, type) => {
    const response = await app.request(`/v1/briefs/2024-W16.${format}?revision=3`);
    expect(response.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="nqpf-brief-2024-W16.${format}"`,
    );
    expect(await response.text()).toBe(`2024-W16 at 3 as ${format}`);
  });

  it("gives its file no name that the caller wrote into the address", async () => {
    const response = await app.request(`/v1/briefs/${encodeURIComponent('x"; y')}.md`);
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="nqpf-brief.md"',
    );
  });

  it("refuses the same parameters", async () => {
    expect((await app.request("/v1/briefs/2024-W16.md?asOf=2024-04-22")).status).toBe(400);
  });
});

it("keeps the OpenAPI document as recorded", async () => {
  const document = await (await app.request("/openapi.json")).json();
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot("../openapi.json");
});
