import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  title: "分歧",
  lead: "两个来源对同一事实说法不同时，两种说法并列于此，最严重的在前。页面和合计只显示其中一种，并注明理由。",
  filters: { kind: "类型", severity: "严重程度", measure: "措施" },
  chip: (filter, value) => `${filter}：${value}`,
  remove: (filter, value) => `去掉筛选${filter}：${value}`,
  count: (shown, total) => `${total}处分歧中的${shown}处`,
  kinds: "各类分歧",
  severities: {
    grave: "严重",
    serious: "较重",
    unmeasured: "无法衡量",
    slight: "轻微",
  },
  severityMeans: {
    grave: "数值相差十倍以上的整数次方，或利率的双方弄错",
    serious: "会改变读者的结论",
    unmeasured: "各说法是文字，相差多少无从判断",
    slight: "相差不超过百分之一或一个月",
  },
  found: {
    claims: "台账同一处的不同说法",
    paths: "台账两处对同一事的记载",
    record: "我们对争议的记录",
  },
  foundBy: "发现于",
  displayed: "页面采用",
  notDisplayed: "未采用",
  noneDisplayed: "两种说法均为文字，未作为数值显示",
  says: "说法来源",
  since: (date) => `自${date}`,
  also: (count) => `另有${count}个`,
  why: "为何采用此说",
  ruling: "我们的取舍",
  rulingOf: (topic) => `我们的取舍：${topic}`,
  ofMeasure: "该措施的全部分歧",
  slip: {
    label: (shown, other) => `数字相同而位数不同：${shown}，${other}`,
    places: (places) =>
      places === 1 ? "数字相同，相差一位，即十倍。" : `数字相同，相差${places}位。`,
  },
  more: "加载更多",
  loading: "正在加载",
  empty: "没有分歧同时符合这些筛选条件",
  emptyNote: "请去掉一个筛选条件，或换一个较晚的日期查看：",
  none: "在此日期没有分歧",
  noneNote: "在所选日期，已知的来源之间没有分歧。",
};
