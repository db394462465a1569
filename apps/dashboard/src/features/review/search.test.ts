import { describe, expect, it } from "vitest";

import { parseSearch, stringifySearch } from "../../lib/search-params.ts";
import { reviewSearch } from "./search.ts";

describe("the queue's state in the address", () => {
  it.each([
    "",
    "?state=accepted",
    "?state=accepted,rejected&measure=a-measure",
    "?document=abc&claim=clm-0123456789abcdef0123",
  ])("reads %s and writes it back", (address) => {
    expect(stringifySearch({ ...reviewSearch(parseSearch(address)) })).toBe(address);
  });

  it("leaves out what it would show anyway, and what is no state", () => {
    expect(stringifySearch({ ...reviewSearch(parseSearch("?state=open")) })).toBe("");
    expect(stringifySearch({ ...reviewSearch(parseSearch("?state=lost")) })).toBe("");
  });
});
