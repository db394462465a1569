import { Refusal } from "@nqpf/domain";
import { describe, expect, it } from "vitest";

import { createApp } from "./app.ts";
import { Problem } from "./contract/problem.ts";
import type { Ports } from "./ports.ts";

const written: unknown[] = [];

/** Ports that write down what they are given. */
const ports = {
  csv: {},
  writes: {
    addDocument: async (input: { bytes: Uint8Array }) => {
      written.push(input);
      if (input.bytes.length === 0)
        throw new Refusal("unreadable", "empty", "There is not one byte in it.");
      return { outcome: "added" };
    },
    addReview: async (input: unknown) => {
      written.push(input);
      return { revision: 3, reviews: [] };
    },
  },
} as unknown as Ports;

const app = createApp(ports, () => undefined);
const claim = "clm-0123456789abcdef0123";
const decision = (body: unknown, headers: Record<string, string> = {}) =>
  app.request("/v1/reviews", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const problemOf = async (response: Response) => Problem.parse(await response.json());

describe("a document", () => {
  it("arrives byte for byte, with what the query and the content type say of it", async () => {
    const response = await app.request("/v1/documents?published=2024-04-07&title=A%20notice", {
      method: "POST",
      headers: { "content-type": "text/html; charset=gb18030" },
      body: new Uint8Array([0xb9, 0xab, 0xb8, 0xe6]),
    });
    expect(await response.json()).toEqual({ outcome: "added" });
    expect(written.at(-1)).toEqual({
      bytes: new Uint8Array([0xb9, 0xab, 0xb8, 0xe6]),
      mediaType: "text/html; charset=gb18030",
      published: "2024-04-07",
      title: "A notice",
    });
  });

  it("that cannot be read is refused with the reason", async () => {
    const response = await app.request("/v1/documents", { method: "POST" });
    expect(await problemOf(response)).toMatchObject({
      status: 422,
      code: "unreadable",
      errors: [{ parameter: "empty", message: "There is not one byte in it." }],
    });
  });

  it.each([
    ["kind=sample", "invalid-request"],
    ["published=2024-13", "invalid-request"],
    ["author=me", "unknown-parameter"],
  ])("with %s is refused as %s", async (query, code) => {
    const response = await app.request(`/v1/documents?${query}`, { method: "POST", body: "x" });
    expect(await problemOf(response)).toMatchObject({ status: 400, code });
  });

  it("that is far too large is refused before it is read", async () => {
    const response = await app.request("/v1/documents", {
      method: "POST",
      headers: { "content-length": "50000000" },
      body: new Uint8Array(50_000_000),
    });
    expect(await problemOf(response)).toMatchObject({ status: 413, code: "too-large" });
  });
});

describe("a decision", () => {
  it("arrives as it was sent", async () => {
    await decision({ claims: [claim], decision: "accept" });
    expect(written.at(-1)).toEqual({ claims: [claim], decision: "accept" });
  });

  it.each([
    ["a rejection without a reason", { claims: [claim], decision: "reject" }, "reason"],
    ["no claim", { claims: [], decision: "accept" }, "claims"],
    ["what is no claim's id", { claims: ["no"], decision: "accept" }, "claims.0"],
  ])("on %s is refused and names %s", async (_, body, parameter) => {
    const problem = await problemOf(await decision(body));
    expect(problem).toMatchObject({ status: 400, code: "invalid-request" });
    expect(problem.errors?.map((error) => error.parameter)).toContain(parameter);
  });

  it("that is no JSON, or not sent as JSON, is refused", async () => {
    expect(await problemOf(await decision("{"))).toMatchObject({ code: "invalid-request" });
    const plain = await decision(
      { claims: [claim], decision: "accept" },
      { "content-type": "text/plain" },
    );
    expect(await problemOf(plain)).toMatchObject({ status: 415, code: "unsupported-media-type" });
  });
});

describe("a page of another origin", () => {
  const accept = { claims: [claim], decision: "accept" };

  it("may not write", async () => {
    const response = await decision(accept, { origin: "https://elsewhere.example" });
    expect(await problemOf(response)).toMatchObject({ status: 403, code: "foreign-origin" });
  });

  it("is none where the page was served from here", async () => {
    const response = await app.request("http://127.0.0.1:8787/v1/reviews", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        origin: "http://127.0.0.1:8787",
        host: "127.0.0.1:8787",
      },
      body: JSON.stringify(accept),
    });
    expect(response.status).toBe(200);
  });
});

it("names the methods that an address takes", async () => {
  const response = await app.request("/v1/readings");
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("POST");
});
