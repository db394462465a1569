import { inLanguage, type Translated } from "../../lib/in-language.ts";

const en = {
  units: {} as Readonly<Record<string, string>>,
  shapes: {
    uniform: "uniform",
    "log-uniform": "log-uniform",
    normal: "normal",
    lognormal: "lognormal",
  },
  between: (shape: string, low: string, high: string) => `${shape}, ${low} to ${high}`,
  triangular: (low: string, mode: string, high: string) =>
    `triangular, ${low} to ${high}, most likely ${mode}`,
  beta: (alpha: string, beta: string, ends: readonly [string, string] | null) =>
    `beta(${alpha}, ${beta})${ends ? ` on ${ends[0]} to ${ends[1]}` : ""}`,
  tails: (shape: string, low: string, high: string) => `${shape}, 5 % ${low}, 95 % ${high}`,
  empirical: (count: string) => `${count} observed values`,
  lump: (at: string, percent: string, rest: string) => `${at} with ${percent} %, else ${rest}`,
};

const zh: Translated<typeof en> = {
  units: {
    "billion yuan": "十亿元",
    years: "年",
    multiple: "倍",
    "a year": "每年",
    index: "指数",
    elasticity: "弹性",
    share: "份额",
  },
  shapes: {
    uniform: "均匀分布",
    "log-uniform": "对数均匀分布",
    normal: "正态分布",
    lognormal: "对数正态分布",
  },
  between: (shape, low, high) => `${shape}，${low}至${high}`,
  triangular: (low, mode, high) => `三角分布，${low}至${high}，最可能为${mode}`,
  beta: (alpha, beta, ends) =>
    `贝塔分布（${alpha}, ${beta}）${ends ? `，${ends[0]}至${ends[1]}` : ""}`,
  tails: (shape, low, high) => `${shape}，5%为${low}，95%为${high}`,
  empirical: (count) => `${count} 个观测值`,
  lump: (at, percent, rest) => `${percent}%的概率为${at}，否则为${rest}`,
};

export const priorWords = inLanguage(en, zh);
