import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it, vi } from "vitest";

import { endOf, freshFolder, startBinary } from "./testing/binary.ts";
import { killRounds } from "./testing/kill-rounds.ts";

vi.setConfig({ testTimeout: 300_000 });

const notice =
  "The People's Bank of China announced a relending facility of 340 billion yuan for hydrogen firms on 3 March 2026.";

const nqpf = (folder: string, line: readonly string[], stdin = "") =>
  endOf(startBinary(line, { NQPF_DATA: join(folder, "store") }, stdin));

describe("a document on the command line", () => {
  it("is kept, reviewed, decided on and found again by the next command", async () => {
    const folder = freshFolder();
    const file = join(folder, "notice.txt");
    writeFileSync(file, notice);
    const kept = await nqpf(folder, ["ingest", file, "--published", "2026-03-03"]);
    expect(kept).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^[0-9a-f]{64} {2}/) });

    const next = await nqpf(folder, ["review", "next", "--json"]);
    const { id } = JSON.parse(next.stdout) as { id: string };
    expect((await nqpf(folder, ["review", "reject", id])).exitCode).toBe(2);
    expect((await nqpf(folder, ["review", "reject", id, "--reason", "misread"])).exitCode).toBe(0);
    const decided = await nqpf(folder, ["review", "list", "--state", "rejected", "--json"]);
    expect(JSON.parse(decided.stdout)).toMatchObject({
      data: [{ id, decision: { reason: "misread" } }],
    });
    expect((await nqpf(folder, ["review", "undo", id])).exitCode).toBe(0);
  });

  it("that cannot be read is named with its reason; the others are kept", async () => {
    const folder = freshFolder();
    const files = { good: notice, empty: "", binary: "\u0000\u0001\u0002" };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const line = ["good", "good", "empty", "binary", "missing"].map((name) => join(folder, name));
    const kept = await nqpf(folder, ["ingest", ...line]);
    expect(kept.exitCode).toBe(4);
    expect(kept.stderr).toContain("held already, nothing changed");
    expect(kept.stdout.trim().split("\n")).toHaveLength(2);
    expect(kept.stderr).toMatch(/empty: not kept\. There is not one byte in it/);
    expect(kept.stderr).toMatch(/binary: not kept\. .*not text/);
    expect(kept.stderr).toMatch(/missing: not kept\. .*no such file/);
  });

  it("is said what it says from stdin, in the contract's shape, and nothing is kept", async () => {
    const folder = freshFolder();
    const read = await nqpf(folder, ["extract", "-", "--json"], notice);
    const contract = ["document", "statements", "hedges", "measures"];
    expect(Object.keys(JSON.parse(read.stdout) as object)).toEqual(
      expect.arrayContaining(contract),
    );
    const documents = await nqpf(folder, ["documents", "--json"]);
    expect(JSON.parse(documents.stdout)).toMatchObject({ total: 0 });
  });
});

describe("the store in use", () => {
  it("by a server: commands ask the server, and say so", async () => {
    const folder = freshFolder();
    const data = { NQPF_DATA: join(folder, "store") };
    const child = startBinary(["serve", "--port", "0"], data);
    const ended = endOf(child);
    const url = await new Promise<string>((resolve) =>
      child.stdout.once("data", (text: string) => resolve(text.trim())),
    );
    const list = await endOf(startBinary(["measures", "list", "--limit", "1"], data));
    expect(list.exitCode).toBe(0);
    expect(list.stderr).toContain(`asking it at ${url}`);
    const kept = await endOf(startBinary(["ingest", "-"], data, notice));
    expect(kept).toMatchObject({ exitCode: 0 });
    const second = await endOf(startBinary(["serve", "--port", "0"], data));
    expect(second).toMatchObject({ exitCode: 3 });
    expect(second.stderr).toContain(`in use by process ${child.pid} at ${url}`);
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ exitCode: 0 });
  });

  it("by a process that was killed: the next one takes over, and nothing acknowledged is lost", async () => {
    const report = await killRounds(join(freshFolder(), "store"), [150, 400]);
    expect(report.lost).toEqual([]);
    expect(report.documents).toBeGreaterThan(0);
    expect(report.decisions).toBeGreaterThan(0);
  });
});
