import type { Translated } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  button: (number, sources) => `脚注 ${number}：${formatCount(sources)} 个来源`,
  panel: (number) => `脚注 ${number}`,
  close: "关闭",
  rests: (entries, sources) =>
    `依据 ${formatCount(entries)} 条记录或观测，出自 ${formatCount(sources)} 个来源`,
  observations: "计数文本与指标",
  property: "属性",
  more: (count) => `再显示 ${formatCount(count)} 项措施`,
  figure: "数字",
  english: "句子由分析程序根据记录逐句写成，只有英文，按原样显示；名称、脚注和来源均可点开查看。",
};
