import type { Browsing } from "./browsing.ts";

/** One address of every page, as an analyst might have it open; `document` and `review` need a store with samples. */
export const addresses = {
  now: "/",
  brief: "/brief/2024-W16",
  measures: "/measures",
  measure: "/measures/pbc-sti-tech-transformation-relending",
  matrix: "/matrix",
  signals: "/signals",
  gaps: "/gaps",
  money: "/money",
  moneyOfMeasure: "/money/pbc-sti-tech-transformation-relending",
  position: "/position",
  scenario: "/scenario",
  conflicts: "/conflicts",
  april: "/april-2024",
  sectors: "/sectors",
  sector: "/sectors/hydrogen",
  instruments: "/instruments",
  instrument: "/instruments/central-bank-relending",
  actors: "/actors",
  actor: "/actors/pbc",
  documents: "/documents",
  sources: "/sources",
  coverage: "/coverage",
  data: "/data",
  methods: "/methods",
  status: "/status",
  search: "/search?q=relending",
  missing: "/no-such-page",
} as const;

/** A sample document of a store and the queue of its proposals. */
export async function keptAddresses({ url }: Pick<Browsing, "url">) {
  const held = await fetch(`${url}/v1/documents?kind=sample`);
  // safe: the API's answer is checked against this shape by its own tests.
  const samples = (await held.json()) as { data: { sha256: string; lang: string }[] };
  const sample = samples.data.find(({ lang }) => lang === "en")?.sha256 ?? "";
  return { document: `/documents/${sample}`, review: `/review?document=${sample}` };
}
