import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./messages.ts";

const names: Readonly<Record<string, string>> = { CNY: "元", USD: "美元", EUR: "欧元" };
const nameOf = (currency: string) => names[currency] ?? currency;

export const zh: Translated<typeof en> = {
  money: (value, currency) => `${value}${nameOf(currency)}`,
  ofOutput: (percent) => `GDP的${percent}`,
  rate: (year, money, base) => `按${year}平均汇率，1${nameOf(base)}＝${money}`,
  output: (year, money) => `按${year}中国国内生产总值${money}`,
  standsIn: (year) => `（${year}年尚无数据，取此前最近一年）`,
  converted: (shown, original, rate) => `${shown}：来源为${original}，${rate}折算`,
  original: (money) => `来源：${money}`,
  noRate: (unit) => `没有可折算为${nameOf(unit)}的汇率，按来源币种显示`,
  total: (years, original) => `各笔金额按各自年份（${years}）的汇率折算；按来源币种合计${original}`,
  totalNoRate: (unit) => `其中有金额没有可折算为${nameOf(unit)}的汇率，按来源币种显示`,
};
