import type { Translated } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  title: "文件",
  lead: "台账保存的文本，原样固定，以及机器从中提出的内容。未经人工采纳，提议不算事实。",
  held: "已保存的文件",
  kind: "类别",
  words: "关键词",
  find: "查找",
  count: (count) => `${formatCount(count)} 份文件`,
  remove: (filter, value) => `去掉筛选条件 ${filter}：${value}`,
  empty: "没有符合筛选条件的文件",
  emptyHint: "去掉一项筛选条件，或减少关键词。",
  none: "台账中还没有文件",
  noneHint: "在上方粘贴文本，或把文件拖到框中。",
  more: "加载更多",
  sampleNote:
    "示例为演示而编写：用另外的措辞摘编已公开的网页，绝不作为依据，也不计入任何默认数字。",
  untitled: "无标题",
  notStated: "未说明",
  langs: { en: "英文", zh: "中文" },
  columns: {
    document: "文件",
    published: "发布日期",
    kind: "类别",
    lang: "语言",
    proposals: "提议",
  },
  counts: {
    open: (count) => `${formatCount(count)} 条待审`,
    accepted: (count) => `${formatCount(count)} 条已采纳`,
    rejected: (count) => `${formatCount(count)} 条已否决`,
    none: "无",
  },
  bring: {
    title: "导入文件",
    note: "可导入中文或英文的纯文本、Markdown 或网页。“试读”只显示读出的内容，不作保存；“保存”会固定文本，并把读出的内容提交审核。",
    text: "文本",
    textHint: "在此粘贴文本，或把文件拖到框中任意位置",
    file: "选择文件",
    drop: "把文件放在这里",
    held: (name, size) => `${name}，${size}`,
    takeAway: "移除文件",
    fileInstead: "将读取文件，不读取文本。",
    several: (count, name) => `共收到 ${count} 个文件；每次只导入一份，本次为 ${name}。`,
    facts: "您了解的情况（均为选填）",
    titleField: "标题",
    publisher: "发布方",
    url: "网址",
    published: "发布日期",
    publishedHint: "年、月或日：2024-06-15、2024-06 或 2024",
    kind: "类别",
    lang: "语言",
    langAuto: "按文本判断",
    read: "试读",
    keep: "保存",
    reading: "正在试读…",
    keeping: "正在保存…",
    nothing: "请先粘贴文本或选择文件。",
    badDate: "发布日期：请按 2024-06-15、2024-06 或 2024 的格式填写年、月或日。",
    badUrl: "网址：请填写完整，以 https:// 开头。",
    sizes: (bytes) =>
      bytes < 1000
        ? `${bytes} 字节`
        : bytes < 1_000_000
          ? `${Math.round(bytes / 1000)} kB`
          : `${(bytes / 1_000_000).toFixed(1)} MB`,
  },
  trouble: {
    read: "未能读取",
    keep: "未能保存",
    stays: "您输入的内容仍在框中。",
    request: "请求编号",
  },
  outcome: {
    known: "此前已保存",
    knownNote: "台账中已有完全相同的文本，没有新增内容。",
    reread: "此前已保存，现已重新读取",
    rereadNote: "台账中已有这份文本，现由更新的程序重新读取。",
    open: "打开",
  },
  preview: {
    title: "试读结果（未保存）",
    found: (measures, statements) =>
      `读出 ${formatCount(measures)} 项措施和 ${formatCount(statements)} 条陈述。`,
    close: "收起",
    notices: "文本如何得来",
    nothingToDecide: "保存文件后才能就此作出决定。",
  },
};
