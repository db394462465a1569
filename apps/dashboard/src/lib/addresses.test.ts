import { describe, expect, it } from "vitest";

import { viewOf } from "./view.ts";
import { parseSearch } from "./search-params.ts";
import { addressAt, frozenAt, liveAt } from "./addresses.ts";

const here = new URL("https://observatory.example/gaps?sector=ai&asOf=2024-04-22#steps");
const scope = { asOf: "2024-04-22", knownAt: "2026-11-24", revision: 17 };

describe("the links to a page", () => {
  it("spell out days and revision when frozen, and keep everything else", () => {
    const address = new URL(addressAt(frozenAt(scope, { standing: "proposed" }), here));
    expect(address.hash).toBe("#steps");
    expect(parseSearch(address.search)).toMatchObject({ sector: "ai" });
    expect(viewOf(parseSearch(address.search))).toEqual({ ...scope, standing: "proposed" });
  });

  it("keep chosen days and name no revision when live", () => {
    const address = new URL(addressAt(liveAt({ asOf: "2024-04-22" }), here));
    expect(viewOf(parseSearch(address.search))).toMatchObject({
      asOf: "2024-04-22",
      revision: undefined,
    });
  });

  it("let a frozen view go live as of today", () => {
    expect(liveAt(scope)).toMatchObject({ asOf: undefined, knownAt: undefined });
  });
});
