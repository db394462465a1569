import { createHash } from "node:crypto";

import { createClient } from "@nqpf/client";

import { endOf, startBinary } from "./binary.ts";

/** What was acknowledged, and what of it was not there afterwards. */
export interface KillReport {
  readonly kills: number;
  readonly documents: number;
  readonly decisions: number;
  readonly lost: readonly string[];
}

const patienceMs = 60_000;

/**
 * Serves a store, sends documents and decisions without a pause, kills the server with SIGKILL some time after the first
 * of them, and looks at the next start for everything that had been acknowledged.
 */
export async function killRounds(folder: string, waitsMs: readonly number[]): Promise<KillReport> {
  const documents = new Map<string, string>();
  const decisions = new Map<string, string>();
  const lost: string[] = [];
  for (const [round, waitMs] of [...waitsMs, null].entries()) {
    const child = startBinary(["serve", "--port", "0"], { NQPF_DATA: folder });
    const ended = endOf(child);
    const url = await Promise.race([
      new Promise<string>((resolve) =>
        child.stdout.once("data", (text: string) => resolve(text.trim())),
      ),
      ended.then(({ stderr }) => Promise.reject(new Error(stderr))),
    ]);
    const client = createClient(url, (input, init) =>
      fetch(input, { ...init, signal: AbortSignal.timeout(patienceMs) }),
    );
    lost.push(...(await missing(client, documents, decisions)));
    if (waitMs === null) {
      child.kill("SIGTERM");
      await ended;
      break;
    }
    for (let at = 0; ; at += 1) {
      const isAlive = await step(client, `${round}-${at}`, documents, decisions).catch(() => false);
      if (!isAlive) break;
      if (at === 0) setTimeout(() => child.kill("SIGKILL"), waitMs);
    }
    await ended;
  }
  return { kills: waitsMs.length, documents: documents.size, decisions: decisions.size, lost };
}

type Client = ReturnType<typeof createClient>;

/** One document and one decision on it, each remembered once it is acknowledged. */
async function step(
  client: Client,
  name: string,
  documents: Map<string, string>,
  decisions: Map<string, string>,
): Promise<boolean> {
  const text = `Notice ${name}. The People's Bank of China announced a relending facility of 300 billion yuan for hydrogen firms.`;
  const sha256 = createHash("sha256").update(text).digest("hex");
  await client.send("addDocument", { bytes: new TextEncoder().encode(text), title: name });
  documents.set(sha256, text);
  const { data } = await client.get("listReviews", { document: sha256, limit: 1 });
  const [item] = data;
  if (!item) return true;
  const decision = documents.size % 2 === 0 ? "accept" : "reject";
  await client.send("addReview", { claims: [item.claim.id], decision, reason: name });
  decisions.set(item.id, `${sha256} ${decision}`);
  return true;
}

async function missing(
  client: Client,
  documents: ReadonlyMap<string, string>,
  decisions: ReadonlyMap<string, string>,
): Promise<string[]> {
  const lost: string[] = [];
  for (const [sha256, text] of documents) {
    const held = await client.get("getDocumentText", { hash: sha256 }).catch(() => null);
    if (held?.text !== text) lost.push(`document ${sha256}`);
  }
  for (const [claim, remembered] of decisions) {
    const [document = "", decision] = remembered.split(" ");
    const { data } = await client.get("listReviews", {
      document: document,
      state: ["accepted", "rejected"],
      limit: 200,
    });
    const held = data.find(({ id }) => id === claim)?.decision?.decision;
    if (held !== decision) lost.push(`decision on ${claim}`);
  }
  return lost;
}
