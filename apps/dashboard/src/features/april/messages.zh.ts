import { formatDate } from "../../lib/date-text.ts";
import type { Translated } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  title: "2024年4月与现在",
  lead: "对芬兰银行新兴经济体研究所（BOFIT）2024年4月19日《Weekly Review 2024/16》逐句核对：当周可以知道什么，现在知道什么，其间有何变化。",
  english: "各条陈述与说明只有英文，按原样显示。",
  written: "“现在”一栏的文字是事后写成的，与所选日期无关；计数和变化则按所选日期显示。",
  look: "全站按此日期查看",
  april: "2024年4月22日",
  now: "今天",
  verdicts: "当时与现在的结论",
  verdict: "结论",
  thenColumn: (day) => `当时（${formatDate(day)}）`,
  nowColumn: (day) => (day === null ? "现在（事后所知）" : `现在（${formatDate(day)}）`),
  all: (count) => `全部 ${formatCount(count)} 条陈述`,
  changedRow: (count) => `此后结论有变：${formatCount(count)} 条`,
  changed: "结论有变",
  showing: (count, of) => `显示 ${formatCount(of)} 条陈述中的 ${formatCount(count)} 条`,
  cell: (verdict, when, count) => `${when}，${verdict}：${formatCount(count)} 条`,
  filterNow: (verdict) => `现在：${verdict}`,
  filterThen: (verdict) => `当时：${verdict}`,
  filterChanged: "结论有变",
  remove: (filter) => `取消筛选：${filter}`,
  empty: "没有符合筛选条件的陈述",
  emptyHint: "可取消其中一项：",
  notJudged: "未掌握当周的结论。",
  more: (count) => `另有 ${formatCount(count)} 条`,
  about: "涉及",
  testedBy: "检验情景",
  sectorNow: () => "项措施涉及该行业",
  sectorNew: "此后宣布的措施",
  sectorOf: (sector) => `涉及“${sector}”的措施`,
  between: (changes) => `其间的变化：${formatCount(changes)} 处`,
  noChange: "此后没有掌握到相关措施的变化。",
  texts: (count) => `已计数的领导层文本 ${formatCount(count)} 份`,
  mentions: (mentions) => {
    if (mentions === null) return "未计数";
    return mentions === 0 ? "未使用该词" : `使用 ${mentions} 次`;
  },
  trend: {
    subject: "“新质生产力”一词的提及",
    on: (verdict, day) => `${formatDate(day)}${verdict}`,
    verdicts: {
      rising: "呈上升趋势",
      falling: "呈下降趋势",
      "no-trend": "没有超出随机波动的趋势",
      "too-short": "时期太短，无法判断",
    },
    see: "查看检验",
  },
};
