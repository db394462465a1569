import { describe, expect, it } from "vitest";

import { compareTexts } from "./compare-texts.ts";
import { likenessWords } from "./likeness-words.ts";

const facility =
  "人民银行今天设立一项再贷款,额度5000亿元,利率1.75%,期限1年。\n银行按季申请,所发贷款须投向科技型中小企业。\n各地分行应在4月15日前报送首批名单。";
const english =
  "The central bank set up a facility of 500 billion yuan on 7 april. Banks may draw on it once a quarter. It runs for one year.";

const same = (a: string, b: string) => a + b === "設设";
const relation = (here: string, there: string) => compareTexts(here, there)?.relation ?? null;

describe("a text beside one that was held before", () => {
  it.each([
    ["a copy under another heading", `央行出手支持科技\n${facility}`, "copy"],
    ["a copy with other punctuation and line breaks", facility.replace(/[,\n]/g, " "), "copy"],
    ["a copy with its paragraphs numbered", facility.replace(/^/gm, "1. "), "copy"],
    ["a part where its end is missing", facility.slice(0, 30), "part"],
    [
      "the whole and more",
      `${facility}\n${"另有消息说,多家企业当天公布了新的投资计划。".repeat(4)}`,
      "whole",
    ],
    [
      "akin where half of it is other news",
      `${facility.slice(0, 33)}。\n会议还讨论了许多与此无关的事项,并决定下月再次开会,届时另行通知各方参加。`,
      "akin",
    ],
  ])("is %s", (_, here, expected) => {
    expect(relation(here, facility)).toBe(expected);
  });

  it.each([
    ["another quota", "5000", "8000"],
    ["a tenth of the quota", "5000亿", "500亿"],
    ["a quota in another unit", "5000亿", "5000万"],
    ["another rate", "1.75", "1.5"],
    ["another day", "4月15日", "4月16日"],
    ["another figure in words", "期限1年", "期限三年"],
  ])("is no copy with %s", (_, from, to) => {
    expect(relation(facility.replace(from, to), facility)).toBe("other-figures");
  });

  it("is no copy with another month or magnitude in English", () => {
    expect(relation(english.replace("april", "may"), english)).toBe("other-figures");
    expect(relation(english.replace("billion", "million"), english)).toBe("other-figures");
    expect(relation(english, english)).toBe("copy");
  });

  it("is no copy with another figure in a heading alone", () => {
    const headed = `设立5000亿元再贷款\n${facility}`;
    expect(relation(headed.replace("5000", "8000"), headed)).toBe("other-figures");
  });

  it("is not cut within a number, except where the text ends", () => {
    expect(relation("本次额度合计为人民币50亿元。", "本次额度合计为人民币5000亿元。")).toBe(
      "other-figures",
    );
    expect(relation("人民银行今天设立一项再贷款,额度50", facility)).toBe("part");
  });

  it("is a copy where characters differ that may be the same, and no others", () => {
    const written = facility.replaceAll("设", "設");
    expect(compareTexts(written, facility, same)?.relation).toBe("copy");
    expect(relation(written, facility)).not.toBe("copy");
  });

  it("shares nothing with a text of other words, or with too few of the same", () => {
    expect(relation("今天没有消息。", facility)).toBeNull();
    expect(relation("好的。", "好的。")).toBeNull();
    expect(relation("", facility)).toBeNull();
  });
});

it("says in words which figures differ", () => {
  const likeness = compareTexts(facility.replace("5000", "8000"), facility);
  if (!likeness) throw new Error("nothing is shared");
  expect(likenessWords(likeness, "doc-a")).toBe(
    "It says what doc-a says with other figures: 8000亿 here, 5000亿 there.",
  );
});
