import { formatDate } from "../../lib/date-text.ts";
import type { Translated } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  heading: "谁为新质生产力作出了什么承诺",
  lead: "有哪些变化、规模多大、哪些方面尚无说法。点开任一数值可见其来源，点开任一数字可见其所计各行。",
  hidden: (count) => `当时另有 ${formatCount(count)} 项措施已宣布，但尚无来源提及。`,
  seeKnownNow: "按现在所知查看",
  tiles: {
    label: "主要数字",
    measures: ["项可见措施", "全部措施"],
    withoutAmount: ["项没有金额记录", "查看这些措施"],
    sayingNone: ["项有来源称金额未说明", "查看依据"],
    conflicts: ["处来源说法不一", "并列查看"],
    overdue: ["个目标逾期且无结果", "缺口"],
    waiting: ["条机器提议待人工审核", "审核"],
    missing: "未给出",
  },
  changes: {
    title: "有何变化",
    since: "自",
    period: (from, until) => `${formatDate(from)}至${formatDate(until)}`,
    lastMonth: "最近一个有变化的月份",
    visit: (day) => `上次访问（${formatDate(day)}）`,
    stretches: { "7d": "近7天", "30d": "近30天", "12m": "近12个月" },
    day: "指定日期",
    show: "显示",
    parts: {
      happened: { title: "新发生", note: "按事情发生之日列示。" },
      learned: {
        title: "新获知",
        note: "事情发生更早，但在本期内才首次见于来源；日期为来源日期。",
      },
      corrected: { title: "已更正", note: "台账不再采用的数值。" },
    },
    count: (changes, measures) =>
      `涉及 ${formatCount(measures)} 项措施的 ${formatCount(changes)} 处变化`,
    nothing: {
      happened: "没有日期落在本期内的事项。",
      learned: "本期内没有首次获知的较早事项。",
      corrected: "本期内台账没有更正任何数值。",
    },
    none: "本期没有记录",
    noneHint: "这可能是因为没有发生什么，也可能是因为尚未有人查找。所选日期排除了其余各行。",
    showLastMonth: "显示最近一个有变化的月份",
    showYear: "显示近12个月",
    all: (count) => `显示全部 ${formatCount(count)} 项措施`,
  },
  briefs: {
    title: "周报",
    lastWhole: "上一周",
    lastHolding: "最近一个有内容的周",
    week: (id, from, until) => `${id}，${formatDate(from)}至${formatDate(until)}`,
    note: "分五个部分，每句话都附来源。",
  },
  rungs: {
    title: "落实到哪一步",
    note: "每项措施已达到的最高一级。",
    of: (rung) => `最高达到“${rung}”的措施`,
  },
  largest: {
    title: "金额最大的措施",
    note: "性质各不相同：额度上限是最多可贷的数额，并非已支付的资金。这些金额从不相加。",
    all: (count) => `全部 ${formatCount(count)} 项有金额的措施`,
  },
  sectors: {
    title: "指向哪些行业",
    note: "按行业统计的措施数；一项措施可涉及多个行业。",
    all: "全部行业",
    of: (sector) => `涉及“${sector}”的措施`,
  },
  texts: {
    title: "领导层文本与“新质生产力”",
    note: "最近的权威文本是否使用“新质生产力”一词。",
    all: "信号",
    uses: (mentions) => `${mentions} 次`,
    uncounted: "使用，未计数",
    silent: "未使用",
  },
  ways: {
    title: "从这里进入",
    matrix: ["工具与行业矩阵", "哪种工具作用于哪个行业，哪些地方尚无人查找。"],
    gaps: ["资金缺口", "哪些承诺没有资金、出资方、日期或细则。"],
    signals: ["信号", "“新质生产力”一词是否越来越多见，按文本层级区分。"],
    april: ["2024年4月与现在", "对起始文件逐句核对，列出当时与现在的结论。"],
    about: ["阅读说明", "进度分级、资金性质、各类缺失与来源等级。"],
  },
};
