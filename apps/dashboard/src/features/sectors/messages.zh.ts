import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  title: "行业",
  lead: "措施所涉及的产业领域，其中六个为2024年4月的起始文件所点名。",
  eyebrow: "行业",
  position: "国际地位",
  signals: "信号",
  columns: { sector: "行业", seed: "起始文件", measures: "措施" },
  seed: "已点名",
  facts: {
    parent: "所属",
    children: "细分",
    aliases: "英文名称",
    aliasesZh: "中文名称",
    lists: "官方目录",
    sei: "战略性新兴产业分类（国家统计局，2018）",
    isic: "国际标准行业分类（ISIC）第四版",
    since: (date) => `自${date}起`,
  },
  indicators: {
    title: "指标",
    note: "规模与地位，每个数字都有日期和各自的来源。它们不是措施，不计入任何合计。",
    metric: "指标",
    value: "数值",
    year: "年份",
    where: "范围",
    sources: "来源",
  },
};
