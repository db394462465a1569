import { ReadMeasure } from "@nqpf/domain/reading";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { anExtractor, someHash } from "./an-extractor.ts";

const extractor = anExtractor();

function read(text: string, published: string | null = "2025-06-01") {
  return extractor.extract({ text, sha256: someHash, published });
}

/** The only measure of a text. */
function theMeasure(text: string, published?: string): ReadMeasure {
  const { measures } = read(text, published);
  expect(measures).toHaveLength(1);
  return z.tuple([ReadMeasure]).parse(measures)[0];
}

describe("between whom a rate runs", () => {
  it("lets each level of government bear the share that stands behind it", () => {
    const { rates } = theMeasure(
      "江苏省财政厅对机器人企业的设备贷款给予贴息，所需资金省级承担70%、市县承担30%。",
    );
    expect(rates).toMatchObject([
      { value: 70, payer: "省级" },
      { value: 30, payer: "市县" },
    ]);
  });

  it("takes the government that gives a subsidy for its payer where no purse is named", () => {
    const { rates, roles } = theMeasure(
      "南通市科技局对合作企业按研发费用的两成给予补助，支持芯片。",
    );
    expect(rates).toMatchObject([
      { value: 20, kind: "subsidy-rate", payer: "南通市科技局", recipient: "合作企业" },
    ]);
    expect(roles).toContainEqual(expect.objectContaining({ name: "南通市科技局", role: "payer" }));
  });

  it("sends a guarantor's share to the bank that lends", () => {
    const { rates } = theMeasure(
      "国家融资担保基金对科技企业贷款最多承担四成风险，贷款银行自留两成。",
    );
    expect(rates).toMatchObject([
      { kind: "guarantee-share", payer: "国家融资担保基金", recipient: "贷款银行" },
      { kind: "guarantee-share", payer: "贷款银行" },
    ]);
  });

  it("reads a quarter of a point as points", () => {
    const { rates } = theMeasure("央行把科技创新再贷款利率下调四分之一个百分点。");
    expect(rates).toMatchObject([{ value: -0.25, unit: "percentage-points" }]);
  });
});

describe("what is no value of a measure", () => {
  it("is an increase whose total is given", () => {
    const { money } = theMeasure("央行给科技企业再贷款增加2000亿元额度，总盘子达到7000亿元。");
    expect(money.map(({ value }) => value)).toEqual([700_000_000_000]);
  });

  it("is a day up to which something was counted", () => {
    const { dates } = theMeasure("到上周五，银行已在科技创新再贷款支持下签约900亿元。");
    expect(dates).toEqual([]);
  });
});

describe("money", () => {
  it("leaves out an old value that a new one replaces", () => {
    const { money } = theMeasure("央行把科技企业再贷款额度从3000亿元提高到6000亿元。");
    expect(money.map(({ value }) => value)).toEqual([600_000_000_000]);
  });

  it("keeps both ends of a range as entries of their own", () => {
    const { money } = theMeasure("央行将科技企业再贷款规模扩大到7000亿元至9000亿元。");
    expect(money).toMatchObject([
      { value: 700_000_000_000, qualifier: "at-least" },
      { value: 900_000_000_000, qualifier: "up-to" },
    ]);
  });

  it("takes the size of an industry for a goal and for no money", () => {
    const { measures } = read("苏州印发行动方案，到2028年机器人核心产业规模达到900亿元。");
    expect(measures.flatMap(({ money }) => money)).toEqual([]);
    expect(measures.flatMap(({ targets }) => targets)).toMatchObject([
      { value: 90_000_000_000, unit: "CNY", deadline: "2028" },
    ]);
  });
});

describe("rates", () => {
  it("gives a cut a negative sign", () => {
    const { rates } = theMeasure("央行宣布，科技企业再贷款利率下调0.3个百分点。");
    expect(rates).toMatchObject([
      { value: -0.3, unit: "percentage-points", kind: "central-bank-rate" },
    ]);
  });

  it("leaves growth out", () => {
    const { rates } = theMeasure(
      "Central spending on quantum research is budgeted at 12 billion yuan for 2026, 8 percent more than a year earlier.",
    );
    expect(rates).toEqual([]);
  });
});

describe("rungs", () => {
  it("counts a rule as carried out once it is in force, and as announced before", () => {
    const text =
      "The drug regulator issued rules on gene therapies that take effect on 1 July 2025.";
    expect(theMeasure(text, "2025-06-01").rung).toBe("announced");
    expect(theMeasure(text, "2025-08-01").rung).toBe("implementing");
  });

  it("lets what is only studied climb no higher than a signal", () => {
    expect(theMeasure("财政部正在研究扩大集成电路企业加计扣除的范围。").rung).toBe("signalled");
  });

  it("lets an end or a halt outweigh everything else", () => {
    expect(
      theMeasure("The commerce ministry suspended its export controls on graphite.").rung,
    ).toBe("suspended");
    expect(theMeasure("深圳发放的算力券政策已到期，不再受理申报。").rung).toBe("lapsed");
  });
});

describe("roles", () => {
  it("tells the person who speaks from the body that issues", () => {
    const { roles } = theMeasure("财政部副部长介绍，将设立100亿元量子产业投资基金。");
    expect(roles).toMatchObject([
      { name: "财政部副部长", role: "speaker", actor: null },
      { name: "财政部", role: "issuer", actor: "mof" },
    ]);
  });

  it("gives parties that a measure restricts no role", () => {
    const { roles } = theMeasure("商务部公告，出口经营者出口石墨须申请许可。");
    expect(roles.map(({ name }) => name)).toEqual(["商务部"]);
  });

  it("lets local governments that are told to act carry it out", () => {
    const { roles } = theMeasure(
      "Local governments are urged to build computing centres for AI firms.",
    );
    expect(roles).toContainEqual(
      expect.objectContaining({ name: "Local governments", role: "implementer" }),
    );
  });
});

describe("sectors", () => {
  it("counts technology at large only where no field is named beside it", () => {
    const ofFirms = theMeasure("央行设立支持科技企业的再贷款。").sectors;
    const ofChips = theMeasure("央行设立支持集成电路领域科技企业的再贷款。").sectors;
    expect(ofFirms).toHaveLength(1);
    expect(ofChips).toHaveLength(1);
    expect(ofChips).not.toEqual(ofFirms);
  });

  it("gives each of two measures in one sentence its own", () => {
    const { measures } = read("上海设立量子产业基金，深圳对机器人企业给予奖励。");
    expect(measures.map(({ sectors }) => sectors)).toEqual([["quantum"], ["robotics"]]);
  });
});

describe("where a text speaks of others", () => {
  it.each([
    "The European Commission will set up a fund of 8 billion euros for quantum technology.",
    "美国商务部宣布对先进芯片实施出口管制。",
    "Seoul cut taxes for chip makers. The scheme starts in July and covers robots too.",
  ])("finds no measure: %s", (text) => {
    expect(read(text).measures).toEqual([]);
  });

  it("finds a Chinese one that is aimed at another country", () => {
    expect(theMeasure("商务部宣布禁止向美国军事用户出口锑。").instruments).toHaveLength(1);
  });
});

describe("what is said to be missing", () => {
  it("bears on the measure beside it", () => {
    const { notStated } = theMeasure("广州设立机器人产业基金。基金规模没有公布。");
    expect(notStated).toEqual(["amount"]);
  });

  it("bears, where it is said of the whole, on every measure without a value of its own", () => {
    const { measures, statements } = read(
      "杭州发放1亿元算力券，由市级财政承担。宁波对机器人企业贷款给予贴息。\n\n资金来源尚未公布。",
    );
    expect(measures.map(({ notStated }) => notStated)).toEqual([[], ["funding-source"]]);
    expect(statements).toContainEqual(
      expect.objectContaining({
        kind: "absence",
        key: "funding-source",
        text: "资金来源尚未公布。",
      }),
    );
  });
});

it("tells Chinese from English where nobody says which it is", () => {
  expect(read("工信部发布《AI Plus》计划。").document.lang).toBe("zh");
  expect(read("The term is 新质生产力 in Chinese.").document.lang).toBe("en");
});

it("resolves no relative date of a text whose day is unknown", () => {
  const { measures } = read("央行昨日宣布设立科技创新再贷款。", null);
  expect(measures.flatMap(({ dates }) => dates)).toEqual([]);
});

it("says that it knows an actor only where the actor is known", () => {
  const text = "The finance ministry announced a robotics fund.";
  const [role] = theMeasure(text).roles;
  expect(role).toMatchObject({ name: "finance ministry", actor: "mof" });
});
