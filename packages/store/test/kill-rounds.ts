import { isDeepStrictEqual } from "node:util";

import { ownerOf } from "../src/lock/index.ts";
import { openStore, type Store } from "../src/index.ts";
import { sha256 } from "./entries.ts";
import { numberedEntry } from "./numbered-entry.ts";
import { kill, startChild } from "./start-child.ts";

export interface Killed {
  /** Highest revision that the store had acknowledged when its process was killed. */
  readonly acknowledged: number;
  readonly held: number;
  /** Acknowledged steps that are gone. */
  readonly lost: number;
  /** Steps of which something is missing or otherwise than it was taken. */
  readonly torn: number;
  /** Time to open the store again, in milliseconds. */
  readonly reopenMs: number;
}

interface Word {
  readonly opening?: true;
  readonly acknowledged?: number;
}

/** Lets a process append, kills it `afterMs` after it began to open or had its first step acknowledged, and looks at what is left. */
export async function killOnce(
  folder: string,
  during: "opening" | "appending",
  afterMs: number,
): Promise<Killed> {
  const acknowledged = await appendUntilKilled(folder, during, afterMs);
  if ((await ownerOf(folder)) !== null) throw new Error("a dead process still holds the store");
  const began = performance.now();
  const store = await openStore(folder);
  const reopenMs = performance.now() - began;
  try {
    return { acknowledged, reopenMs, ...(await whatIsHeld(store, acknowledged)) };
  } finally {
    await store.close();
  }
}

async function appendUntilKilled(
  folder: string,
  during: "opening" | "appending",
  afterMs: number,
): Promise<number> {
  const child = startChild("kill-child.ts", folder);
  let acknowledged = 0;
  await new Promise<void>((resolve, reject) => {
    child.once("exit", () => reject(new Error("the process ended by itself")));
    child.on("message", (word: Word) => {
      acknowledged = word.acknowledged ?? acknowledged;
      const begins = during === "opening" ? word.opening : word.acknowledged;
      if (begins) setTimeout(resolve, afterMs);
    });
  });
  await kill(child);
  return acknowledged;
}

async function whatIsHeld(
  store: Store,
  acknowledged: number,
): Promise<Pick<Killed, "held" | "lost" | "torn">> {
  const records = await store.records();
  const held = records.revisions.length;
  let torn = 0;
  for (let revision = 1; revision <= held; revision++) {
    const { documents = [], readings = [], claims, presences, reviews } = numberedEntry(revision);
    const of = <T extends { readonly revision: number }>(list: readonly T[]) =>
      list.filter((record) => record.revision === revision);
    const [{ record, text } = { record: null, text: "" }] = documents;
    const whole =
      isDeepStrictEqual(of(records.documents), [{ ...record, revision }]) &&
      isDeepStrictEqual(
        of(records.claims),
        claims?.map((claim) => ({ ...claim, revision })),
      ) &&
      isDeepStrictEqual(
        of(records.presences),
        presences?.map((presence) => ({ ...presence, revision })),
      ) &&
      of(records.reviews).length === reviews?.length &&
      (await store.text(sha256(text))) === text &&
      Buffer.from((await store.bytes(sha256(text))) ?? []).equals(Buffer.from(text)) &&
      isDeepStrictEqual(await store.reading(sha256(text)), readings[0]);
    if (!whole) torn += 1;
  }
  return { held, torn, lost: Math.max(0, acknowledged - held) };
}
