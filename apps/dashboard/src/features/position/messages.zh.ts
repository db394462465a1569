import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  title: "国际地位",
  heading: "果真“几乎没有国际竞争”吗？",
  lead: (alone, of, leads) =>
    `起始文件称，新质生产力面向几乎没有国际竞争的领域。在其点名的 ${of} 个行业中，其他国家合计占比不足一成的${counted(alone)}，中国领先的${counted(leads)}。`,
  claim: {
    section: "原有说法",
    statusThen: "当时",
    statusNow: "现在",
    all: "起始文件的全部论断",
    none: "从所选日期看不到与这一说法整体相关的数据。",
    counts: "点名行业的数据结论",
    alone: "其他国家合计不足一成",
    ofSeeds: (count, of) => `${of} 个中的 ${count} 个`,
  },
  verdicts: {
    leads: "领先",
    "among-leaders": "居前列",
    trails: "落后",
    "no-comparison": "无可比数据",
    "not-looked": "未查找",
  },
  charts: {
    section: "中国与世界",
    note: "每个标记为一项比较，取该指标的最新数值；形状和颜色表示结论。占比与位次不能共用坐标，因此分图列出。起始文件点名的行业排在前面，以粗体表示。",
    titles: {
      share: (leads, of, least, sector) =>
        `${of} 项比较中，中国有 ${leads} 项占全球一半以上；最低为 ${least}（${sector}）`,
      pair: (leads, of, least, sector) =>
        `与全球数值对照的 ${of} 项比较中，中国有 ${leads} 项占一半以上；最低为 ${least}（${sector}）`,
      "first-places": (leads, of, least, sector) =>
        `${of} 份领域清单中，中国有 ${leads} 份在一半以上的领域居首；最低为 ${least}（${sector}）`,
      rank: (leads, of, least, sector) =>
        `${of} 项排名中，中国有 ${leads} 项居首；最低为${least}（${sector}）`,
    },
    axes: {
      share: "占全球比重（%）",
      pair: "与全球数值之比（%）",
      "first-places": "居首领域占所列领域的比重（%）",
      rank: "全球位次",
    },
    value: { percent: (value) => `${value}%`, rank: (value) => `第${value}位` },
    alt: (title) => `图表：${title}。数据见下表。`,
    source: (asOf, knownAt) =>
      `目录所收指标，各有来源；所属时段截至${asOf}已过，数据以${knownAt}前可知者为准。`,
  },
  table: {
    section: "逐个行业",
    seeds: "起始文件点名的行业",
    others: "其他有数据的行业",
    sector: "行业",
    verdict: "结论",
    figure: "数值",
    metric: "指标",
    period: "时点",
    sources: "来源",
    none: "没有将中国与世界相比的数据。",
    unused: (count) => `另有 ${count} 项指标无从比较`,
    indicators: "该行业全部指标",
  },
  notLooked: {
    section: "未查找的行业",
    note: "台账没有这些行业的数据，这并不说明中国在其中地位如何。",
    none: "所有行业都已查找。",
  },
  rule: { section: "结论如何得出" },
  empty: {
    title: "从所选日期看不到任何比较",
    hint: "相关数据可能属于更晚的年份，或在当日尚不可知。请在上方选择更晚的日期。",
  },
};

function counted(count: string): string {
  return count === "0" ? "一个也没有" : `有 ${count} 个`;
}
