import { createServer } from "node:net";

import { expect, it } from "vitest";

import { type Ended, endOf, startBinary } from "./testing/binary.ts";

const facility = "pbc-sti-tech-transformation-relending";
const now = "--as-of 2026-11-23 --known-at 2026-11-23";
const then = "--as-of 2024-04-22 --known-at 2024-04-22";

/** Pages of `transcripts/`, each of one command; record them anew with `vitest run --project cli -u`. */
const transcripts: Readonly<Record<string, string>> = {
  help: "--help",
  "help-measures-list": "measures list --help",
  sectors: `sectors ${now}`,
  "measures-list-filtered": `measures list --rung funded --money held --sort largest --limit 12 ${now}`,
  "measures-list-april-2024": `measures list --limit 200 ${then}`,
  "measures-list-csv": `measures list --q 再贷款 --csv ${now}`,
  "measures-show": `measures show ${facility} ${now}`,
  "measures-show-april-2024": `measures show ${facility} ${then}`,
  "actors-show": `actors show mof ${now}`,
  matrix: `matrix ${now}`,
  search: `search 氢能 ${now}`,
  statements: `statements ${now}`,
  changes: `changes --from 2026-01-01 --until 2026-01-31 ${now}`,
  "unknown-parameter-value": `measures list --sector hydrogn ${now}`,
  "unknown-flag": "measures list --sectr all",
  "unknown-command": "mesures list",
  "not-found": `measures show no-such-measure ${now}`,
  doctor: "doctor",
};

it.each(Object.entries(transcripts))(
  "%s is as recorded",
  async (name, line) => {
    const port = name === "doctor" ? await freePort() : null;
    const rawArgs = port === null ? line.split(" ") : [line, "--port", String(port)];
    const ended = await endOf(startBinary(rawArgs));
    const text = page(line, ended)
      .replaceAll(`port ${port}`, "port PORT")
      .replaceAll(process.versions.node, "NODE");
    await expect(text).toMatchFileSnapshot(`../transcripts/${name}.md`);
  },
  60_000,
);

function page(line: string, { stdout, stderr, exitCode }: Ended): string {
  return [
    `# nqpf ${line}`,
    ...block("stdout", stdout),
    ...block("stderr", stderr),
    "",
    `Exit code ${exitCode}.`,
    "",
  ].join("\n");
}

function block(stream: string, text: string): string[] {
  if (text === "") return [];
  return ["", `On ${stream}:`, "", "```text", text.replaceAll("\r\n", "\n").trimEnd(), "```"];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
