import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  button: (of) => `这个数字从何而来：${of}`,
  panel: "这个数字从何而来",
  close: "关闭",
  loading: "正在读取说明",
  failed: "未能取得说明",
  none: "无法给出",
  range: (low, high) => `${low} 至 ${high}`,
  counts: "含义",
  formula: "公式",
  methods: "查看方法说明",
  included: (count) => `计入 ${count} 行`,
  excluded: (count) => `未计入 ${count} 行及其原因`,
  assumptions: "假设",
  caveats: "注意事项",
  more: (count) => `再显示 ${count} 行`,
  scope: (asOf, knownAt, revision) =>
    `截至${asOf}有效、${knownAt}前可知的情况，依据台账第 ${revision} 版。`,
};
