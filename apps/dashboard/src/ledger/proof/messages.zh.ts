import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  button: (count) => (count === null ? "来源" : `${count} 个来源`),
  of: (value) => `：${value}`,
  inheritedShort: "沿用整条来源",
  derivedOnlyShort: "仅有转载",
  rivalShort: "另有说法",
  panel: "来源",
  close: "关闭",
  loading: "正在读取来源",
  failed: "未能读取来源。",
  gone: "从所选日期看不到这一数值。",
  stand: (count) => `该数值依据 ${count} 个来源`,
  inherited: "该数值没有单独注明来源，以下是整条记录的来源。",
  derivedOnly: "以下来源均为转载或摘编，未查阅原始出处。",
  rivals: "另有不同说法",
  rivalsNote:
    "与上面的数值并列保留。显示时以审核人的意见为先，其次是目录采用的数值，再次是最接近原始出处的来源。",
  published: "发布于",
  notDated: "日期不详，按查阅之日计",
  read: "查阅于",
  property: "属性",
  ofMeasure: "该措施的全部来源",
  method: {
    reviewed: "审核人的意见",
    curated: "人工目录采用的数值",
    reported: "不同的数值，按来源所述保留",
    machine: "机器从文件中读出",
  },
  cited: "引证：不保存原文",
  quoted: "引自所保存的原文",
  inDocument: "在文件中查看",
  openSource: (host) => `打开 ${host}`,
  noAddress: "无网址",
};
