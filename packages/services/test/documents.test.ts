import { createHash } from "node:crypto";

import { Refusal } from "@nqpf/domain";
import { DocumentAnswer, ReviewList } from "@nqpf/domain/answers";
import type { Store } from "@nqpf/store";
import { openMemoryStore } from "@nqpf/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openKeptObservatory } from "../src/kept-observatory.ts";
import type { Observatory } from "../src/observatory.ts";

const text = `The People's Bank of China announced a relending facility of 340 billion yuan for hydrogen firms on 3 March 2026.
Commercial banks pay the central bank 1.35 percent. It has not been said how much firms will pay.`;
const bytes = Buffer.from(text);
const hash = createHash("sha256").update(text).digest("hex");

let store: Store;
let observatory: Observatory;
const start = (samples = true) =>
  openKeptObservatory(store, { today: () => "2026-11-24", samples });

beforeAll(async () => {
  store = await openMemoryStore();
  observatory = await start();
}, 60_000);
afterAll(() => store.close());

const defaults = () => ({
  status: observatory.getStatus({}).counts,
  absences: observatory.getStatus({}).absences,
  measures: observatory.listMeasures({}).total,
  sources: observatory.listSources({}).total,
  cells: observatory.getMatrix({}).cells,
  changes: observatory.listChanges({ from: "2026-01-01", until: "2026-11-30" }).data,
  sectors: observatory.listSectors({}).data.map(({ measures }) => measures),
  search: observatory.search({ q: "relending" }).total,
});

async function statusWithoutSamples() {
  const empty = await openMemoryStore();
  const bare = await openKeptObservatory(empty, { today: () => "2026-11-24", samples: false });
  const status = bare.getStatus({}).counts;
  await empty.close();
  return { status };
}

const firstMeasure = async () => {
  const { data } = await observatory.listReviews({ document: hash, limit: 200 });
  const measure = data[0]?.measure.id;
  return data.filter((item) => item.measure.id === measure);
};

describe("the samples", () => {
  it("are six documents, marked, whose proposals change no default number, accepted or not", async () => {
    const { samples: _, ...without } = (await statusWithoutSamples()).status;
    const { data } = observatory.listDocuments({ kind: ["sample"] });
    expect(data).toHaveLength(6);
    const { samples, ...counts } = defaults().status;
    expect(samples).toBe(6);
    expect(counts).toEqual(without);
    const before = defaults();
    const open = await observatory.listReviews({ limit: 200 });
    expect(open.data.length).toBeGreaterThan(20);
    await observatory.writes.addReview({
      claims: open.data.map(({ claim }) => claim.id),
      decision: "accept",
    });
    expect(defaults()).toEqual(before);
    expect(observatory.listMeasures({ standing: "proposed" }).total).toBeGreaterThan(
      before.measures,
    );
  });
}, 60_000);

describe("a document", () => {
  it("is kept once, whatever it is called, with proposals that quote it exactly", async () => {
    const before = observatory.listMeasures({}).total;
    const first = await observatory.writes.addDocument({ bytes, published: "2026-03-03" });
    expect(first).toMatchObject({ outcome: "added", document: { sha256: hash, kind: "observer" } });
    const again = await observatory.writes.addDocument({ bytes, name: "other.txt" });
    expect(again).toMatchObject({ outcome: "known", revision: first.revision });
    const evidence = await observatory.listEvidence({ hash, limit: 200 });
    expect(ReviewList.parse(evidence).data.length).toBe(first.document.proposals.open);
    for (const { claim } of evidence?.data ?? []) {
      if (claim.evidence.grade !== "quoted") throw new Error("not quoted");
      expect(text.slice(claim.evidence.start, claim.evidence.end)).toBe(claim.evidence.exact);
      expect(claim.standing).toBe("proposed");
    }
    expect(observatory.listMeasures({}).total).toBe(before);
  });

  it("with an amount that no ledger counts is kept, without that amount", async () => {
    const odd =
      "The People's Bank of China announced a relending facility of 9999999999 trillion yuan and a rebate of 0.3 yuan for firms.";
    const { document } = await observatory.writes.addDocument({ bytes: Buffer.from(odd) });
    const evidence = await observatory.listEvidence({ hash: document.sha256, limit: 200 });
    const money = evidence?.data.filter(({ claim }) => claim.property.startsWith("money/"));
    expect(evidence?.data.length).toBeGreaterThan(0);
    expect(money).toEqual([]);
  });

  it("answers with its text and its reading", async () => {
    expect((await observatory.getDocumentText({ hash }))?.text).toBe(text);
    const answer = DocumentAnswer.parse(await observatory.getDocument({ hash }));
    expect(answer.reading?.extraction.document.sha256).toBe(hash);
    expect(await observatory.getDocument({ hash: "0".repeat(64) })).toBeNull();
  });

  it("is read alike without being kept", async () => {
    const revision = observatory.getStatus({}).scope.revision;
    const { extraction } = await observatory.writes.readDocument({
      bytes,
      published: "2026-03-03",
    });
    expect(extraction).toEqual((await observatory.getDocument({ hash }))?.reading?.extraction);
    expect(observatory.getStatus({}).scope.revision).toBe(revision);
  });

  it.each([
    ["empty", new Uint8Array(), "unreadable"],
    ["binary", new Uint8Array([1, 0, 2, 0, 255]), "unreadable"],
    ["50 MB", new Uint8Array(50_000_000).fill(65), "too-large"],
  ])("that is %s is refused with its reason, and nothing is kept", async (_, unread, code) => {
    const before = (await store.records()).revisions.length;
    const refused = observatory.writes.addDocument({ bytes: unread });
    await expect(refused).rejects.toThrow(Refusal);
    await expect(refused).rejects.toMatchObject({ code });
    expect((await store.records()).revisions).toHaveLength(before);
  });
});

describe("a decision", () => {
  it("makes a proposed measure one of the ledger's, and its undo takes it back", async () => {
    const before = observatory.listMeasures({}).total;
    const items = await firstMeasure();
    const claims = items.map(({ claim }) => claim.id);
    const id = items[0]?.measure.id;
    if (id === undefined) throw new Error("nothing is proposed");
    await observatory.writes.addReview({ claims, decision: "accept", reviewer: "A. Reader" });
    expect(observatory.listMeasures({}).total).toBe(before + 1);
    const answer = observatory.getMeasure({ id });
    expect(answer?.measure.title.claims[0]).toMatchObject({ method: "reviewed", grade: "quoted" });
    expect(answer?.summary.standing).toBe("accepted");
    await observatory.writes.addReview({ claims, decision: "undo" });
    expect(observatory.listMeasures({}).total).toBe(before);
  });

  it("is remembered with its reason when the store is opened again", async () => {
    const [item] = await firstMeasure();
    if (!item) throw new Error("nothing is proposed");
    const claims = [item.claim.id];
    await observatory.writes.addReview({ claims, decision: "reject", reason: "wrong measure" });
    observatory = await start();
    const { data } = await observatory.listReviews({ state: ["rejected"], limit: 200 });
    expect(data.find(({ id }) => id === item.id)?.decision?.reason).toBe("wrong measure");
  });

  it("is refused on claims that nobody holds, twice, and where nothing is to be undone", async () => {
    const items = await firstMeasure();
    const known = items.find(({ claim }) => claim.standing === "proposed")?.claim.id;
    if (known === undefined) throw new Error("nothing is proposed");
    const unknown = "clm-ffffffffffffffffffff" as typeof known;
    const { addReview } = observatory.writes;
    await expect(addReview({ claims: [known, unknown], decision: "accept" })).rejects.toMatchObject(
      {
        code: "unknown-claim",
      },
    );
    await expect(addReview({ claims: [known], decision: "undo" })).rejects.toMatchObject({
      code: "not-decidable",
    });
    await addReview({ claims: [known], decision: "accept" });
    await expect(addReview({ claims: [known], decision: "accept" })).rejects.toMatchObject({
      code: "not-decidable",
    });
  });
});
