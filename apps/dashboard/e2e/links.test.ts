import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browse, browserPath, type Browsing, settled, stillText } from "./browsing.ts";

const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** What every page keeps in its address. */
const view = {
  asOf: some("2024-04-22", "2025-06-30"),
  standing: some("proposed"),
  revision: some("1"),
  unit: some("USD", "GDP"),
  dates: some("effective", "stated"),
};

const pages = fc.oneof(
  fc.record({
    path: fc.constant("/measures"),
    ...view,
    sector: some("hydrogen", "hydrogen,quantum"),
    rung: some("funded", "announced,implementing"),
    sort: some("largest", "oldest"),
    q: some("基金", "fund"),
  }),
  fc.record({
    path: fc.constant("/matrix"),
    ...view,
    rows: some("region"),
    by: some("rung"),
    region: some("national"),
  }),
  fc.record({
    path: fc.constant("/gaps"),
    ...view,
    sector: some("semiconductors"),
    missing: some("amount", "payer,vehicle"),
    grade: some("stated-absence"),
  }),
  fc.record({ path: fc.constant("/conflicts"), ...view, kind: some("date", "amount") }),
  fc.record({
    path: fc.constant("/signals"),
    asOf: view.asOf,
    by: some("quarter"),
    show: some("mentions"),
  }),
);

const addressOf = ({ path, ...search }: { path: string } & Record<string, string | undefined>) => {
  const query = new URLSearchParams(
    Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  return `${path}?${query.toString().replaceAll("%2C", ",")}`;
};

/** A hundred where somebody asks for the whole proof: `npm run prove:links`. */
const rounds = Number(process.env["NQPF_LINKS"] ?? 10);

describe.skipIf(browserPath === "")("addresses with whatever state", () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse();
  });
  afterAll(() => browsing?.close());

  it(
    "show the same when opened, opened by somebody else, and gone back to",
    { timeout: 400_000 },
    async () => {
      const [one, two] = [await browsing.open("/about"), await browsing.open("/about")];
      const addresses = fc.sample(pages, { seed: 20_240_419, numRuns: rounds }).map(addressOf);
      for (const [at, address] of addresses.entries()) {
        await one.goto(browsing.url + address);
        await settled(one);
        const seen = await stillText(one);
        const kept = one.url();
        expect(new URL(kept).search.length).toBeGreaterThanOrEqual(0);
        // The sender's address, as the bar has it, in another window.
        if (at % 4 === 0) {
          await two.goto(kept);
          await settled(two);
          expect([address, await stillText(two)]).toEqual([address, seen]);
        }
        if (at % 4 === 1) {
          await one.getByRole("link", { name: "Status", exact: true }).click();
          await one.waitForURL(/\/status/);
          await one.goBack();
          await settled(one);
          expect([address, await stillText(one)]).toEqual([address, seen]);
        }
        expect(one.url()).toBe(kept);
      }
      await one.close();
      await two.close();
    },
  );
});
