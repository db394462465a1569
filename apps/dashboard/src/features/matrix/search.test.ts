import { expect, it } from "vitest";

import { parseSearch, stringifySearch } from "../../lib/search-params.ts";
import { matrixInput } from "./queries.ts";
import { matrixSearch } from "./search.ts";

it("reads the same state back from the address that it writes", () => {
  for (const address of [
    "?rows=actor&by=money&role=drawn&region=beijing",
    "?rows=region&by=rung&rung=funded,lapsed&actor=mof",
    "?region=beijing,hubei",
    "",
  ])
    expect(stringifySearch({ ...matrixSearch(parseSearch(address)) })).toBe(address);
});

it("asks for a role with money, and with nothing else", () => {
  expect(matrixInput(matrixSearch({ by: "money" }))).toMatchObject({ role: "ceiling" });
  expect(matrixInput(matrixSearch({ by: "rung", role: "drawn" })).role).toBeUndefined();
});

it("narrows rows of actors to no other actor", () => {
  expect(matrixSearch({ rows: "actor", actor: "mof" }).actor).toBeUndefined();
  expect(matrixSearch({ rows: "region", actor: "mof" }).actor).toEqual(["mof"]);
});

it("leaves out what it does not know", () => {
  expect(matrixSearch({ rows: "planet", by: "colour" })).toEqual(matrixSearch({}));
});
