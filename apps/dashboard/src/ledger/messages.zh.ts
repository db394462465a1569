import type { Translated } from "../lib/in-language.ts";
import { formatCount } from "../lib/number-text.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  announced: "宣布",
  moneyState: {
    held: "有金额记录",
    "not-stated": "来源称金额未定",
    "not-applicable": "不依靠资金",
    "not-covered": "没有金额记录，也无来源说明原因",
  },
  moneyStateShort: {
    held: "",
    "not-stated": "来源称未定",
    "not-applicable": "不依靠资金",
    "not-covered": "无记录",
  },
  exclusion: {
    "does-not-count": "与措施相关的统计数字，不计入任何合计",
    "earlier-value": "同一笔资金的早前数值，只计最新值",
    "no-longer-holds": "在所选日期已不再有效",
    "date-unsure": "日期不够精确，无法确定当时是否已发生",
    "payer-unknown": "不清楚由谁出资",
    "inside-another": "已包含在另一笔计入的金额之中",
  },
  table: {
    measure: "措施",
    instrument: "工具",
    sectors: "行业",
    announced: "宣布",
    status: "进度",
    money: "资金",
    none: "从所选日期看，没有符合的措施。",
    notDated: "日期不详",
    conflicts: (count) => `${count} 处分歧`,
    derivedOnly: "仅有转载",
    moreSectors: (count) => `另有 ${count} 个`,
  },
  addition: {
    explain:
      "只有性质、币种、口径、时期和出资方类别都相同，在所选日期均有效，互不包含且都应计入的金额，才可以相加。一项措施涉及多个行业或工具时，其金额在每一处都按全额列示。不设总计。",
    role: "性质",
    basis: "口径",
    payer: "资金来源方",
    sum: "合计",
    of: "构成",
    none: "这里没有可以相加的金额。",
    amounts: (count) => `${count} 笔金额`,
    excluded: (count) => `另有 ${count} 笔金额仅列出、不加总`,
    yearly: "每年",
  },
  sources: {
    title: "来源",
    publisher: "发布方",
    kind: "类别",
    published: "发布日期",
    accessed: "查阅日期",
    notDated: "日期不详",
    noAddress: "无网址",
  },
  csv: (count) => `CSV，${formatCount(count)} 行`,
  ladder: { paid: "已支付", paidMeans: "首次提用、下达或支出且应计入的金额。" },
  notStated: (what) => `${what}：未说明`,
};
