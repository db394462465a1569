import { Source } from "@nqpf/domain";
import { CslItem } from "@nqpf/domain/answers";
import { describe, expect, it } from "vitest";

import { bibtex } from "./bibtex.ts";
import { citationText } from "./citation-text.ts";
import type { CitedMeasure } from "./cited-measure.ts";
import { cslItem } from "./csl-item.ts";
import { ris } from "./ris.ts";

const source = Source.parse({
  id: "pbc-2024-04-07",
  url: "http://www.pbc.gov.cn/a_b/index.html?x=1&y=2",
  publisher: "People's Bank of China",
  published: "2024-04-07",
  kind: "primary-official",
  lang: "zh",
  title: "中国人民银行设立科技创新和技术改造再贷款",
  accessed: "2026-01-20",
});

function aCitation(over: Partial<CitedMeasure> = {}): CitedMeasure {
  return {
    id: "pbc-relending",
    title: { en: "Relending for technology & renewal", zh: "科技创新和技术改造再贷款" },
    issuers: ["People's Bank of China", "Ministry of Finance"],
    date: "2024-04",
    number: "银发〔2024〕71号",
    source,
    revision: 17,
    asOf: "2024-04-22",
    knownAt: "2026-01-31",
    frozenAddress: "https://nqpf.example/measures/pbc-relending?asOf=2024-04-22&revision=17",
    warning: null,
    ...over,
  };
}

const valueOf = (text: string, tag: string) =>
  text
    .split("\r\n")
    .find((line) => line.startsWith(`${tag}  - `))
    ?.slice(6);

describe("a citation", () => {
  it("names in one paragraph the source, the day of access and the place in the ledger", () => {
    expect(citationText(aCitation())).toBe(
      "People's Bank of China; Ministry of Finance. 科技创新和技术改造再贷款 [Relending for technology & renewal]. 银发〔2024〕71号. 2024-04. Source: People's Bank of China, 2024-04-07, http://www.pbc.gov.cn/a_b/index.html?x=1&y=2 (accessed 2026-01-20). In: NQPF Observatory, measure pbc-relending, revision 17, as of 2024-04-22, known at 2026-01-31, https://nqpf.example/measures/pbc-relending?asOf=2024-04-22&revision=17",
    );
  });

  it("says in every form that a machine proposes it", () => {
    const warned = aCitation({ warning: "Proposed by a machine." });
    for (const form of [citationText, bibtex, ris]) expect(form(warned)).toContain("machine");
    expect(cslItem(warned).note).toContain("machine");
  });

  it("leaves out what nobody states", () => {
    const bare = aCitation({ date: null, number: null, source: null, issuers: [] });
    expect(Object.keys(cslItem(bare)).toSorted()).not.toContain("issued");
    expect(bibtex(bare)).not.toMatch(/author|year|number|url =/);
    expect(ris(bare)).not.toMatch(/^(AU|PY|DA|UR|PB)/m);
    expect(citationText(bare)).toContain("not dated.");
  });
});

describe("BibTeX", () => {
  it("braces names, so that an institution is no person", () => {
    expect(bibtex(aCitation())).toContain(
      "author = {{People's Bank of China} and {Ministry of Finance}}",
    );
  });

  it("lets no sign of a title act as a command", () => {
    const hostile = aCitation({ title: { en: String.raw`} \input{x} 50% $_#^~`, zh: null } });
    expect(bibtex(hostile)).toContain(
      String.raw`title = {{\} \textbackslash{}input\{x\} 50\% \$\_\#\textasciicircum{}\textasciitilde{}}}`,
    );
  });

  it("balances its braces whatever it cites", () => {
    const text = bibtex(aCitation({ title: { en: "}}}{", zh: "{" } })).replace(/\\[{}]/g, "");
    const depths = text.split("").reduce<number[]>((all, sign) => {
      const before = all.at(-1) ?? 0;
      return [...all, before + Number(sign === "{") - Number(sign === "}")];
    }, []);
    expect(Math.min(...depths)).toBeGreaterThanOrEqual(0);
    expect(depths.at(-1)).toBe(0);
  });
});

describe("RIS", () => {
  it("begins with the type, ends with the end, and gives dates as far as they are known", () => {
    const text = ris(aCitation());
    expect(text.startsWith("TY  - RPRT\r\n")).toBe(true);
    expect(text.endsWith("ER  - \r\n")).toBe(true);
    expect(valueOf(text, "DA")).toBe("2024/04//");
    expect(valueOf(text, "Y2")).toBe("2026/01/20/");
  });

  it("starts no tag of its own from a line break in a title", () => {
    const text = ris(aCitation({ title: { en: "One\r\nER  - \r\nTY  - BOOK", zh: null } }));
    expect(text.match(/^(ER|TY) {2}- /gm)).toEqual(["TY  - ", "ER  - "]);
  });
});

describe("CSL", () => {
  it("fits its schema, with partial dates", () => {
    const item = CslItem.parse(cslItem(aCitation()));
    expect(item.issued).toEqual({ "date-parts": [[2024, 4]] });
    expect(item).toMatchObject({
      type: "report",
      URL: source.url,
      "original-title": expect.stringContaining("科"),
    });
  });
});
