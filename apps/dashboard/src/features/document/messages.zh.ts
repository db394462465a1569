import type { Translated } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  eyebrow: "文件",
  untitled: "无标题",
  notStated: "未说明",
  sampleTitle: "示例，为演示而编写",
  sample:
    "它用另外的措辞摘编已公开的网页，让新建的台账有内容可读。它绝不作为依据：从中读出的内容，无论是否采纳，都不进入任何默认的数字、列表或页面。",
  digests: "摘编自：",
  counts: (open, accepted, rejected) =>
    `${formatCount(open)} 条待审，${formatCount(accepted)} 条已采纳，${formatCount(rejected)} 条已否决`,
  review: (open) => `审核其 ${formatCount(open)} 条提议`,
  about: "关于这份文件",
  facts: {
    publisher: "发布方",
    published: "发布日期",
    url: "网址",
    kind: "类别",
    lang: "语言",
    added: "保存日期",
    length: "长度",
    format: "格式",
    reader: "文本提取程序",
    extractor: "识读程序",
    notices: "文本如何得来",
    sha256: "文本的 SHA-256",
    bytesSha256: "原始字节的 SHA-256",
    id: "来源编号",
  },
  langs: { en: "英文", zh: "中文" },
  characters: (count) => `${formatCount(count)} 个 UTF-16 单元`,
  proposals: "提议",
  noProposal: "不是措施的数值，没有可采纳的内容。",
  all: (open) => `全部采纳此处 ${open} 条`,
  loading: "正在读取提议",
  failed: "未能读取提议。",
  retry: "重试",
  ofMeasure: (open, accepted, rejected) =>
    [
      open > 0 && `${open} 条待审`,
      accepted > 0 && `${accepted} 条已采纳`,
      rejected > 0 && `${rejected} 条已否决`,
    ]
      .filter((part) => part !== false)
      .join("，"),
};
