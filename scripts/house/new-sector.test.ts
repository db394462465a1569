import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { copyCheckout } from "./copy.ts";

const id = "photonics";
const entry = `- id: ${id}
  parent: null
  seed: false
  label: { en: Photonics, zh: 光子 }
  aliases: { en: [photonics], zh: [光子] }
  policyLists: []
  mappings: { sei: [], isic: [] }
`;

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const readingSource = ["--import", tsx, "--conditions=@nqpf/source"];

interface Listed {
  readonly data: readonly { readonly id: string }[];
}

// pnpm links packages absolutely on Windows, so that a copy would read the checkout's own.
describe.skipIf(process.platform === "win32")("a sector added by one entry in one file", () => {
  const copy = mkdtempSync(join(tmpdir(), "nqpf-copy-"));
  let server: ChildProcess | undefined;

  beforeAll(async () => {
    copyCheckout(copy);
    appendFileSync(join(copy, "packages/domain/data/sectors.yaml"), entry);
    await node(...readingSource, "packages/domain/scripts/compile.ts");
    await node(...readingSource, "packages/catalogue/scripts/compile.ts");
    await node(...readingSource, "packages/analysis/scripts/compile.ts");
    await node(...readingSource, "packages/extraction/scripts/compile.ts");
    await node(...readingSource, "packages/scenario/scripts/compile.ts");
    await node(...readingSource, "packages/store/scripts/compile.ts");
    mkdirSync(join(copy, "apps/cli/dist"));
    await node("apps/cli/scripts/bundle.mjs");
  });

  afterAll(() => {
    server?.kill("SIGKILL");
    rmSync(copy, { recursive: true, force: true });
  });

  it("is listed by the command", async () => {
    const { data } = await nqpf<Listed>("sectors");
    expect(data.map((sector) => sector.id)).toContain(id);
  });

  it("has its column in the matrix", async () => {
    const { sectors } = await nqpf<{ sectors: Listed["data"] }>("matrix");
    expect(sectors.map((sector) => sector.id)).toContain(id);
  });

  it("is listed by the API, and may be asked for", async () => {
    server = spawn(process.execPath, ["apps/cli/dist/nqpf.js", "serve", "--port", "0"], {
      cwd: copy,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [address] = await once(createInterface({ input: server.stdout! }), "line");
    const answer = await fetch(`${address}/v1/sectors?limit=200`);
    const { data } = (await answer.json()) as Listed;
    expect(data.map((sector) => sector.id)).toContain(id);
    expect((await fetch(`${address}/v1/measures?sector=${id}`)).status).toBe(200);
  });

  async function nqpf<Answer>(command: string): Promise<Answer> {
    return JSON.parse(await node("apps/cli/dist/nqpf.js", command, "--json")) as Answer;
  }

  async function node(...args: readonly string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      cwd: copy,
      maxBuffer: 2 ** 26,
    });
    return stdout;
  }
});
