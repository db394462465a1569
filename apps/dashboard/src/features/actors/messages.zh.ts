import type { Translated } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  title: "主体",
  lead: "所有发文、出资、转拨、落实或受益的各方：个人、机构，以及机构类别。",
  eyebrow: "主体",
  columns: { actor: "主体", region: "地区", measures: "措施" },
  kind: "类别",
  words: "名称",
  find: "查找",
  count: (count) => `${formatCount(count)} 个主体`,
  remove: (filter, value) => `去掉筛选条件 ${filter}：${value}`,
  empty: "没有符合筛选条件的主体",
  emptyHint: "去掉一项筛选条件，或缩短名称。",
  facts: {
    kind: "类别",
    parent: "上级",
    children: "下级",
    aliases: "又称",
    region: "地区",
    prefixes: "文号字头",
    sources: "来源",
  },
};
