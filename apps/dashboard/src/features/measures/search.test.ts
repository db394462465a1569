import { describe, expect, it } from "vitest";

import { viewOf } from "../../lib/view.ts";
import { parseSearch, stringifySearch } from "../../lib/search-params.ts";
import { filtersInForce, filtersOf, measuresSearch } from "./search.ts";

function sorted(address: string): string {
  const query = new URLSearchParams(address);
  query.sort();
  return query.toString();
}

describe("a page's state in the address", () => {
  it.each([
    "",
    "?asOf=2024-04-22&knownAt=2024-04-22",
    "?sector=a,b&instrument=c&money=held",
    "?rung=announced&announcedFrom=2024-06&sort=largest",
    "?only=a,b&rows=compact&from=2024-06&until=2025",
    `?q=${encodeURIComponent("氢能 + 100% “x&y”")}`,
  ])("reads %s and writes it back", (address) => {
    const raw = parseSearch(address);
    const state = { ...measuresSearch(raw), ...viewOf(raw) };
    const written = stringifySearch(state);
    const again = parseSearch(written);
    expect({ ...measuresSearch(again), ...viewOf(again) }).toEqual(state);
    expect(sorted(written)).toBe(sorted(address));
  });

  it("keeps the commas of a list readable", () => {
    expect(stringifySearch({ sector: ["a", "b"] })).toBe("?sector=a,b");
  });

  it("takes a key given twice as a list and drops repeats", () => {
    expect(measuresSearch(parseSearch("?sector=a&sector=b&sector=a")).sector).toEqual(["a", "b"]);
  });

  it("knows filters from what only orders or shows", () => {
    const search = measuresSearch(parseSearch("?sort=title&rows=compact&until=2025&rung=funded"));
    expect(filtersInForce(search)).toEqual(["rung", "until"]);
    expect(filtersOf(search)).toEqual({ rung: ["funded"], until: "2025" });
  });

  it("leaves out what is no date, no order and no filter", () => {
    const raw = parseSearch("?asOf=2024-13-01&announcedFrom=soon&sort=best&other=1");
    expect(stringifySearch({ ...measuresSearch(raw), ...viewOf(raw) })).toBe("");
  });
});
