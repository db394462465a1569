import { describe, expect, it } from "vitest";

import { correctionText } from "./correction-text.ts";
import { mailAddress } from "./mail-address.ts";
import { en } from "./messages.ts";

const about = {
  measure: "pbc-relending",
  title: "Relending for *technology*",
  property: "money/ceiling-2024",
  value: "Ceiling, CNY 500 bn",
  claims: ["clm-1", "clm-2"],
  sources: [{ publisher: "PBoC", url: "https://pbc.example/a?b=<c>", quote: "额度5000\n亿元" }],
};
const report = { wrong: "It is 50 bn.", right: "", evidence: "See page 3\nof the notice." };
const text = correctionText(about, report, "https://a.example/measures/x?revision=3", en.text);

describe("a correction as text", () => {
  it("says where the value stands, what carries it and what the reader wrote", () => {
    for (const part of [
      "`money/ceiling-2024`",
      "Ceiling, CNY 500 bn",
      "`clm-1`, `clm-2`",
      "<https://a.example/measures/x?revision=3>",
      "It is 50 bn.",
      "See page 3\nof the notice.",
    ])
      expect(text).toContain(part);
  });

  it("keeps marks and line breaks of titles, quotes and addresses from acting", () => {
    expect(text).toContain(String.raw`Relending for \*technology\*`);
    expect(text).toContain("  > 额度5000 亿元\n");
    expect(text).toContain("<https://pbc.example/a?b=%3Cc%3E>");
  });

  it("shows what was left empty, and leaves out what the page did not give", () => {
    expect(text).toContain(`## ${en.text.right}\n\n${en.text.empty}`);
    const whole = correctionText({ measure: "m", title: "M" }, report, "a", en.text);
    expect(whole).not.toContain(en.text.claims);
    expect(whole).not.toContain(en.text.sources);
  });
});

describe("the letter to a mail program", () => {
  it("names no receiver and carries the whole text where it fits", () => {
    const address = mailAddress("A & B", "x=1&y=氢", "cut");
    expect(address.startsWith("mailto:?subject=A%20%26%20B&body=")).toBe(true);
    expect(decodeURIComponent(address.split("body=")[1] ?? "")).toBe("x=1&y=氢");
  });

  it("is cut where mail programs would, and says so", () => {
    const address = mailAddress("s", "氢".repeat(5_000), "CUT");
    expect(address.length).toBeLessThan(2_000);
    expect(decodeURIComponent(address.split("body=")[1] ?? "")).toMatch(/^氢+\n\nCUT$/);
  });
});
