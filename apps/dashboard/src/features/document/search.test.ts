import { describe, expect, it } from "vitest";

import { parseSearch, stringifySearch } from "../../lib/search-params.ts";
import { documentSearch } from "./search.ts";

describe("the reader's state in the address", () => {
  it.each(["", "?at=120-164", "?hide=role,hedge", "?at=0-5&hide=money"])(
    "reads %s and writes it back",
    (address) => {
      expect(stringifySearch({ ...documentSearch(parseSearch(address)) })).toBe(address);
    },
  );

  it("leaves out what is no place and no kind of mark, and keeps one order of kinds", () => {
    const raw = parseSearch("?at=9-3&hide=hedge,unknown,role,hedge");
    expect(stringifySearch({ ...documentSearch(raw) })).toBe("?hide=role,hedge");
  });
});
