import { loadCatalogue } from "@nqpf/catalogue";
import { type Claim, type ClaimId, lastDay, type MeasureId, Refusal } from "@nqpf/domain";
import { ChangeList, wordsOf } from "@nqpf/domain/answers";
import type { Store } from "@nqpf/store";
import { openMemoryStore } from "@nqpf/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openKeptObservatory } from "../src/kept-observatory.ts";
import { openObservatory } from "../src/observatory.ts";
import { aCatalogue } from "./a-catalogue.ts";

const observatory = openObservatory({ today: () => "2026-11-24" });
const changesOf = (from: string, until: string) => observatory.listChanges({ from, until });

const keys = (list: ChangeList) => list.learned.map((item) => `${item.measure} ${item.property}`);

describe("the changes of a period", () => {
  it("keep apart what happened in it and what was learned in it", () => {
    const { data, learned } = changesOf("2025-08-25", "2025-08-31");
    expect(data.length).toBeGreaterThan(3);
    expect(learned.length).toBeGreaterThan(3);
    expect(data.every(({ on }) => on >= "2025-08-25" && lastDay(on) <= "2025-08-31")).toBe(true);
    expect(learned.every(({ on }) => lastDay(on) < "2025-08-25")).toBe(true);
    expect(learned.every(({ learnedOn }) => learnedOn >= "2025-08-25")).toBe(true);
  });

  it("are learned in one week only, however the period is cut", () => {
    const april = keys(changesOf("2024-04-01", "2024-04-30"));
    const halves = [changesOf("2024-04-01", "2024-04-15"), changesOf("2024-04-16", "2024-04-30")];
    const cut = halves.flatMap(keys);
    expect(new Set(cut).size).toBe(cut.length);
    expect(april.filter((key) => !cut.includes(key))).toEqual([]);
  });

  it("name their claims in every row", () => {
    const { data, learned } = changesOf("2024-01-01", "2026-11-24");
    expect([...data, ...learned].every(({ claims }) => claims.length > 0)).toBe(true);
    expect(ChangeList.safeParse(changesOf("2024-01-01", "2026-11-24")).error).toBeUndefined();
  });

  it.each([
    { from: "2024-04-22", until: "2024-04-15" },
    { from: "2027-01-01" },
    { until: "2024-04-15", from: "2024-04-16" },
  ])("refuse %j, and say what would work", (question) => {
    const refused = () => observatory.listChanges(question);
    expect(refused).toThrow(Refusal);
    expect(refused).toThrow(`until must be ${question.from} or later`);
  });

  it("may be those of a single day", () => {
    const { from, until } = changesOf("2024-04-07", "2024-04-07");
    expect([from, until]).toEqual(["2024-04-07", "2024-04-07"]);
  });
});

describe("what the catalogue takes back", () => {
  const measure = "pbc-sti-tech-transformation-relending" as MeasureId;
  const own = loadCatalogue().claims.filter((claim) => claim.measure === measure);
  const property = "money/sti-relending-ceiling-2024";
  const edited = own.map((claim, at): Claim =>
    claim.property === property
      ? {
          ...claim,
          id: `clm-${String(at).padStart(20, "0")}` as ClaimId,
          value: { ...(claim.value as object), value: 600_000_000_000 },
        }
      : claim,
  );
  const resourced = edited.filter(
    ({ property: path }, at) =>
      path !== "rungs/announced" || edited.findIndex((claim) => claim.property === path) === at,
  );

  let store: Store;
  let kept: Awaited<ReturnType<typeof openKeptObservatory>>;
  const start = (version: number, claims: readonly Claim[], day: string) =>
    openKeptObservatory(store, {
      today: () => "2026-12-20",
      now: () => `${day}T12:00:00Z`,
      catalogue: aCatalogue(version, claims),
      samples: false,
    });
  beforeAll(async () => {
    store = await openMemoryStore();
    await start(1, own, "2026-12-01");
    await start(2, edited, "2026-12-08");
    kept = await start(3, resourced, "2026-12-15");
  }, 60_000);
  afterAll(() => store.close());

  it("is corrected in the week of the edit, with both values and their claims", () => {
    const { corrected } = kept.listChanges({ from: "2026-12-07", until: "2026-12-13" });
    expect(corrected).toMatchObject([
      {
        on: "2026-12-08",
        by: "catalogue",
        property,
        before: { value: 500_000_000_000 },
        after: { value: 600_000_000_000 },
      },
    ]);
    expect(corrected[0]?.claims.length).toBe(3);
  });

  it("is not corrected where one of several sources goes and the value stays", () => {
    expect(kept.listChanges({ from: "2026-12-14", until: "2026-12-20" }).corrected).toEqual([]);
  });

  it("is not known before it was taken back", () => {
    const { corrected } = kept.listChanges({
      from: "2026-12-07",
      until: "2026-12-13",
      knownAt: "2026-12-07",
    });
    expect(corrected).toEqual([]);
  });

  it("stands in the brief of that week and of no other", async () => {
    const brief = await kept.getBrief({ week: "2026-W50" });
    expect(brief.corrected.sentences.map(wordsOf)).toEqual([
      expect.stringMatching(
        /taken back on 8 December 2026 by the catalogue: ceiling 500 bn CNY.*now: ceiling 600 bn CNY/,
      ),
    ]);
    expect((await kept.getBrief({ week: "2026-W49" })).corrected.sentences).toEqual([]);
    expect((await kept.getBrief({ week: "latest" })).week).toBe("2026-W50");
  });

  it("is gone again where the ledger is asked as it stood before", async () => {
    const brief = await kept.getBrief({ week: "2026-W50", revision: 1 });
    expect(brief.corrected.sentences).toEqual([]);
    expect(brief.revision).toBe(1);
  });
});

describe("a document that the ledger holds", () => {
  const text = `The relending facility will support hydrogen firms by 2027. It is unclear how the programme is to be funded.
Commercial banks have yet to be told who will pay.`;
  let store: Store;
  let kept: Awaited<ReturnType<typeof openKeptObservatory>>;
  beforeAll(async () => {
    store = await openMemoryStore();
    kept = await openKeptObservatory(store, { today: () => "2026-11-24", samples: false });
    await kept.writes.addDocument({
      bytes: Buffer.from(text),
      published: "2025-08-27",
      publisher: "A publisher",
      title: "A text",
    });
  }, 60_000);
  afterAll(() => store.close());

  it("stands in the brief of its week, statement by statement, in its own words and not judged", async () => {
    const { documents } = await kept.getBrief({ week: "2025-W35" });
    const [document] = documents;
    expect(document?.source.publisher).toBe("A publisher");
    expect(document?.statements.length).toBeGreaterThan(0);
    for (const { verdict, states, place, sentences } of document?.statements ?? []) {
      expect(verdict).toBeNull();
      expect(text.slice(place?.start, place?.end)).toBe(states.text);
      expect(sentences.length).toBeGreaterThan(0);
    }
  });

  it("stands in no other week, and in none before the ledger held it", async () => {
    expect((await kept.getBrief({ week: "2025-W34" })).documents).toEqual([]);
    expect((await kept.getBrief({ week: "2025-W35", revision: 1 })).documents).toEqual([]);
  });
});
