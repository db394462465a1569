import { formatDate, formatSpan } from "../../lib/date-text.ts";
import type { Translated } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  title: (week) => `周报 ${week}`,
  eyebrow: (week) => `周报，ISO 周次 ${week}`,
  heading: (from, until) => formatSpan(from, until),
  frozen: (knownAt, revision) =>
    `反映截至${formatDate(knownAt)}的公开资料，依据台账第 ${formatCount(revision)} 版。不论上方选择哪一天，此后才有的说法均不在内。`,
  thin: "本周内容很少。这说明我们掌握得少，并不说明发生得少。",
  counts: {
    happened: (count) => `新发生 ${formatCount(count)} 项`,
    learned: (count) => `新获知 ${formatCount(count)} 项`,
    corrected: (count) => `更正 ${formatCount(count)} 项`,
    documents: (documents, statements) =>
      documents === 0
        ? "文件 0 份"
        : `文件 ${formatCount(documents)} 份、陈述 ${formatCount(statements)} 条`,
  },
  parts: {
    happened: "一、新发生",
    learned: "二、新获知",
    corrected: "三、已更正",
    documents: "四、本周文件",
    position: "五、截至本周的总体情况",
    unknown: "尚不清楚",
  },
  partNotes: {
    happened: "日期在本周之内，且在周末之前已见于来源。",
    learned: "事情更早，本周才首次见于来源。",
    corrected: "台账在本周不再采用的数值。",
    documents: "文件各条所述、当周记录所能支持的结论及理由。",
    position: "截至本周末可以知道的全部情况。",
    unknown: "本期提到的措施中，来源未说明或我们未掌握的内容。",
  },
  empty: {
    happened: "我们掌握的资料中，没有日期在本周的事项。",
    learned: "我们掌握的资料中，没有本周才首次获知的较早事项。",
    corrected: "本周台账没有更正任何数值。",
    documents: "没有我们掌握其陈述的本周文件。",
    position: "截至本周末，没有可知的措施。",
    unknown: "这里提到的内容中，没有已知的重要未决事项。",
  },
  absence: "未说明",
  notJudged: "未作判断：由机器读出",
  inDocument: "在文件中查看",
  readDocument: "阅读文件",
  openSource: (host) => `打开 ${host}`,
  contents: "本期内容",
  weeks: {
    label: "选择周次",
    before: (week) => `← ${week}`,
    noneBefore: "此前没有",
    beforeMeans: "此前有内容的一周",
    after: (week) => `${week} →`,
    noneAfter: "此后没有",
    afterMeans: "此后有内容的一周",
    pick: "周次",
    hint: "格式如 2024-W16。列表中是有内容的各周。",
    go: "前往",
    days: (from, until) => formatSpan(from, until),
  },
  loading: "正在读取周报",
  refused: "没有这一周的周报",
  latest: "最近一个有内容的周",
  take: {
    title: "取用",
    copy: "复制为 Markdown",
    markdown: "下载 Markdown",
    html: "下载 HTML",
    link: "复制固定链接",
    print: "打印",
    copied: "已复制",
    copiedWithNote: "已连同您的备注一起复制",
    failed: "未能复制",
  },
  note: {
    title: "您的备注",
    hint: "仅保存在此浏览器中。打印和复制周报时会一并带上，下载的文件和链接不含备注。",
    heading: "备注",
  },
  footnotes: "脚注",
  sources: "来源",
  sourceNumbers: (numbers) => `来源 ${numbers}`,
  noAddress: "无网址",
  address: "本期周报地址",
};
