import type { Translated } from "./in-language.ts";
import type { en } from "./messages.ts";

const problems: Readonly<Record<string, string>> = {
  "invalid-request": "请求的格式不符合要求",
  "unknown-parameter": "请求中有无法识别的参数",
  "bad-cursor": "翻页标记与此次查询不符",
  "unknown-revision": "台账没有这一版本",
  "unknown-currency": "没有可换算为该货币的汇率",
  "before-data": "所选日期早于所需数据的起始日",
  "bad-period": "无法按该时段查询",
  "not-found": "该地址没有内容",
  "method-not-allowed": "该地址不接受此类请求",
  "foreign-origin": "其他站点的网页不能在此写入",
  "unsupported-media-type": "内容类型不符合要求",
  "too-large": "内容超过本服务允许的大小",
  unreadable: "无法读取该文件",
  "unknown-claim": "台账中没有这条记录",
  "not-decidable": "没有可供决定的内容",
  "keeps-nothing": "本服务没有存储，不保存任何内容",
  internal: "服务器出错",
};

export const zh: Translated<typeof en> = {
  unreachable: "服务器没有响应",
  unreachableDetail: "内容没有改动。请查看服务器是否在运行，然后重试。",
  problem: (code, title) => problems[code] ?? title,
};
