import { describe, expect, it } from "vitest";

import { type Brought, faultOf, nothingBrought, requestOf } from "./bring.ts";

const file = new File(["# 通知"], "notice.md", { type: "text/markdown" });

function brought(over: Partial<Brought>, facts: Partial<Brought["facts"]> = {}): Brought {
  return { ...nothingBrought, ...over, facts: { ...nothingBrought.facts, ...facts } };
}

describe("what a person brings", () => {
  it("must be a text or a file", () => {
    expect(faultOf(brought({ text: "  \n" }))).not.toBeNull();
    expect(faultOf(brought({ text: "words" }))).toBeNull();
    expect(faultOf(brought({ file }))).toBeNull();
  });

  it.each([
    [{ url: "www.example.org" }, false],
    [{ url: "https://www.example.org/a" }, true],
    [{ published: "June 2024" }, false],
    [{ published: "2024-06" }, true],
  ])("says before sending whether %o can be taken", (facts, isTaken) => {
    expect(faultOf(brought({ text: "words" }, facts)) === null).toBe(isTaken);
  });

  it("is sent as bytes with what was stated, and nothing that was left empty", async () => {
    const request = await requestOf(
      brought({ text: "新质" }, { title: " A title ", kind: "media" }),
    );
    expect(request).toEqual({
      bytes: new TextEncoder().encode("新质"),
      mediaType: "text/plain",
      charset: "utf-8",
      title: "A title",
      kind: "media",
    });
  });

  it("lets a file's name tell its format", async () => {
    const request = await requestOf(brought({ text: "not this", file }));
    expect(request).toEqual({ bytes: new TextEncoder().encode("# 通知"), name: "notice.md" });
  });
});
