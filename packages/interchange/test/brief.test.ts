import { MeasureId } from "@nqpf/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { briefHtml, briefMarkdown } from "../src/index.ts";
import { aBrief, aSentence, plain } from "./a-brief.ts";

const measure = MeasureId.parse("a-measure");
const sentence = aSentence("happened/a", [
  { text: "A measure", lang: "en", measure },
  plain(" ("),
  { text: "一项<措施>", lang: "zh", measure: null },
  plain("): 5 * 3 < 20 & so on."),
]);
const brief = aBrief([sentence]);

describe("a brief in Markdown", () => {
  const text = briefMarkdown(brief);

  it("says the same every time", () => {
    expect(briefMarkdown(structuredClone(brief))).toBe(text);
  });

  it("stands in five parts with a box and numbered notes", () => {
    expect(text.match(/^#+ .*/gm)).toEqual([
      "# Weekly brief 2024-W16: 2024-04-15 to 2024-04-21",
      "## 1. Happened",
      "## 2. Learned",
      "## 3. Corrected",
      "## 4. Documents of the week",
      expect.stringMatching(/^### /),
      "## 5. Position to date",
    ]);
    expect(text).toContain("> **Not known**\n>\n> - Not held: x.[^1]");
    expect(text).toContain("Frozen at revision 7");
    expect(text).toContain("A thin week");
  });

  it("numbers what rests on the same once, with claim, page and date", () => {
    expect(text.match(/\[\^\d+\]:.*/g)).toEqual([
      "[^1]: `clm-00000000000000000001`, `a-measure rungs/announced` (cited), " +
        "[A \\*publisher\\* \\& sons, “题目 \\[1\\] \\<b\\>”](<https://example.org/a(b)?c=1&d=%3Ce%3E>), stated 2024-04-16.",
    ]);
  });

  it("marks Chinese as such and lets no word become markup", () => {
    expect(text).toContain('<span lang="zh-Hans">一项&lt;措施&gt;</span>');
    expect(text).toContain("5 \\* 3 \\< 20 \\& so on.");
  });

  it("leads to measures and claims where it is told of an instance", () => {
    expect(text).not.toContain("/v1/");
    const linked = briefMarkdown(brief, { base: "https://nqpf.example" });
    expect(linked).toContain("- [A measure](<https://nqpf.example/measures/a-measure>)");
    expect(linked).toContain("](<https://nqpf.example/v1/measures/a-measure/claims>)");
  });

  it("gives a machine's reading no verdict", () => {
    expect(text).toContain(
      '1. <span lang="zh-Hans">到2027年领先</span> **Not judged: read by a machine.**',
    );
  });

  it("keeps a sentence on its line, whatever its words are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (words) => {
        const [line = "", next] =
          briefMarkdown(aBrief([aSentence("x", [plain(`${words}.`)])]))
            .split("## 1. Happened\n\n")[1]
            ?.split("\n") ?? [];
        expect(line.startsWith("- ")).toBe(true);
        expect(line.endsWith("[^1]")).toBe(true);
        expect(next).toBe("");
        expect(line).not.toMatch(/(?<!\\)(?:\\\\)*[<`*_]/);
      }),
    );
  });
});

const tags = (html: string) => html.match(/<\/?[a-z][^>]*>/g);

describe("a brief in HTML", () => {
  const text = briefHtml(brief, { base: "" });

  it("says the same every time", () => {
    expect(briefHtml(structuredClone(brief), { base: "" })).toBe(text);
  });

  it("has no style, no script and no handler", () => {
    expect(text).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('<span lang="zh-Hans">一项&lt;措施&gt;</span>');
    expect(text).toContain("5 * 3 &lt; 20 &amp; so on.");
  });

  it("leads from every number to its note, and from the note to claims and page", () => {
    const asked = [...text.matchAll(/href="#(note-\d+)"/g)].map(([, id]) => id);
    expect(asked).toEqual(["note-1", "note-1"]);
    for (const id of asked) expect(text).toContain(`<li id="${id}">`);
    expect(text).toContain('<a href="/v1/measures/a-measure/claims">clm-00000000000000000001</a>');
    expect(text).toContain('href="https://example.org/a(b)?c=1&amp;d=&lt;e&gt;"');
  });

  it("lets no word become markup", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (words) => {
        const shown = briefHtml(aBrief([aSentence("x", [plain(`${words}.`)])]));
        expect(tags(shown)).toEqual(tags(briefHtml(aBrief([aSentence("x", [plain("x.")])]))));
      }),
    );
  });

  it("follows no address that is not of the web", () => {
    const [source] = brief.sources;
    if (!source) throw new Error("the brief has no source");
    const hostile = aBrief([sentence], {
      sources: [{ ...source, url: "javascript:alert(1)" }],
      documents: [],
    });
    expect(briefHtml(hostile)).not.toContain("javascript:");
  });
});
