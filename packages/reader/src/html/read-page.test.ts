import { describe, expect, it } from "vitest";

import { read } from "../index.ts";
import { noticePage } from "./notice-page.ts";

function readHtml(html: string) {
  const reading = read(new TextEncoder().encode(html), { mediaType: "text/html" });
  if (reading.status !== "read") throw new Error(reading.detail);
  return reading;
}

describe("a government notice", () => {
  const { text, title, notices } = readHtml(noticePage);

  it("is read without navigation, footer, scripts and hidden parts", () => {
    expect(text).toBe(
      [
        "关于支持示例园区设备更新的通知",
        "各有关单位：",
        "\u3000\u3000为支持示例园区的企业更新设备，经研究，决定设立专项资金，首期安排三亿元，由市财政承担，分两年拨付，按项目进度兑现。",
        "\u3000\u3000一、支持对象为园区内的制造业企业，包括集成电路、生物制造、智能装备等领域，优先支持中小企业。",
        "贴息比例不超过百分之二；\n单个项目补助不超过五百万元。",
        "年度\t金额\n2031\t1亿元\n2032\t2亿元",
        "示例市财政局\n2031年3月5日",
      ].join("\n\n"),
    );
  });

  it("has its heading as title", () => {
    expect(title).toBe("关于支持示例园区设备更新的通知");
  });

  it("says what was left out and how much was kept", () => {
    expect(notices).toEqual([
      { kind: "left-out", what: "script", count: 1 },
      { kind: "left-out", what: "style", count: 1 },
      { kind: "left-out", what: "hidden", count: 3 },
      { kind: "main-text", kept: text.length, visible: expect.any(Number) as number },
    ]);
  });
});

it("keeps a heading that stands outside the main part", () => {
  const body = `<p>${"The council sets up a fund, pays half, and reports. ".repeat(5)}</p>`;
  const nav = `<div class="banner"><h1>A fund for pilots</h1></div>`;
  const html = `<title>A fund for pilots</title>${nav}<div>${body.repeat(4)}</div>`;
  expect(readHtml(html).text).toMatch(/^A fund for pilots\n\nThe council/);
});

describe("the layout", () => {
  it.each([
    ["inline elements run on", "<p>one<b>two</b> <i>three</i></p>", "onetwo three"],
    ["blocks stand apart", "<div>one<div>two</div>three</div>", "one\n\ntwo\n\nthree"],
    ["a break is a line", "one<br>two<br><br>three", "one\ntwo\n\nthree"],
    ["items have a line each", "<ul><li>one<ul><li>two</ul><li>three</ul>", "one\ntwo\nthree"],
    ["cells are apart by a tab", "<table><tr><td>1<td><td>3</table>", "1\t\t3"],
    ["preformatted text stays", "<pre>\n a\n\n  <b>b</b>  c\n</pre>", " a\n\n  b  c"],
    ["a break in a Chinese sentence joins", "<p>专项\n  资金，\n分配</p>", "专项资金，分配"],
    ["a break in an English sentence is a space", "<p>a\n  fund</p>", "a fund"],
    ["entities are characters", "<p>R&amp;D &#20013;&nbsp;x</p>", "R&D 中\u00A0x"],
    ["what follows the body is kept", "<html><body><p>a</p></body></html><p>b</p>", "a\n\nb"],
    ["a head left open loses nothing", "<head><title>T</title><p>body text", "body text"],
  ])("%s", (_, html, text) => {
    expect(readHtml(`<!doctype html>${html}`).text).toBe(text);
  });
});

describe("hostile pages", () => {
  it.each([
    ["upper case", "<SCRIPT>stolen()</SCRIPT >"],
    ["with attributes", "<script type='module' src='x'>stolen()</script\n>"],
    ["in a drawing", "<svg><script>stolen()</script></svg>"],
    ["in a template", "<template><script>stolen()</script></template>"],
    ["never closed", "<script>stolen()"],
    ["in a comment", "<!-- <script>stolen()</script> -->"],
    ["hidden by style", "<p style='color:red; DISPLAY : none'>stolen()</p>"],
    ["hidden from screen readers", "<p aria-hidden=TRUE>stolen()</p>"],
  ])("give no script or hidden text: %s", (_, html) => {
    expect(readHtml(`<p>safe</p>${html}`).text).toBe("safe");
  });

  it("nested ten thousand levels deep are read whole", () => {
    const html = `${"<div>".repeat(10_000)}<p>deep</p>${"</div>".repeat(10_000)}`;
    const { text, notices } = readHtml(html);
    expect(text).toBe("deep");
    expect(notices).toEqual([{ kind: "whole-page", because: "too-deep" }]);
  });

  it("with a very long run of line breaks are read", () => {
    expect(readHtml(`<p>中${"\n".repeat(15_000_000)}文</p>`).text).toBe("中文");
  });

  it("of very many elements are read whole", () => {
    const { text, notices } = readHtml("<p>a</p>".repeat(70_000));
    expect(text).toHaveLength(70_000 * 3 - 2);
    expect(notices).toEqual([{ kind: "whole-page", because: "too-many-elements" }]);
  });

  it.each([
    ["nested without end", `${"<div>".repeat(200_000)}x`],
    ["with end tags that end nothing", "<div>".repeat(10_000) + "</x>".repeat(300_000)],
    ["with a tag of many attributes", `<p ${"a ".repeat(60_000)}>x`],
    ["of a million comments", "<!---->".repeat(1_000_000)],
    ["of a million character references", "&amp;".repeat(1_000_000)],
    ["of a million tags", "<b>x</b>".repeat(500_000)],
  ])("%s are too large", (_, html) => {
    expect(read(new TextEncoder().encode(html), { name: "a.html" })).toMatchObject({
      reason: "too-large",
    });
  });
});
