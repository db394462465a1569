import type { Translated } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  title: "来源",
  lead: "台账中每个数值所依据的网页及其等级：发布方、类别、日期、网址和查阅日期。保存原文的见“文件”。",
  kind: "类别",
  words: "关键词",
  find: "查找",
  count: (count) => `${formatCount(count)} 个来源`,
  remove: (filter, value) => `去掉筛选条件 ${filter}：${value}`,
  empty: "没有符合筛选条件的来源",
  emptyHint: "去掉一项筛选条件，或减少关键词。",
  claims: "所见记录数",
  more: "加载更多",
};
