import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  table: "图中数据表",
  data: (rows) => `数据：CSV，${rows} 行`,
  svg: "图片：SVG",
  png: "图片：PNG",
  cite: "引用",
  link: "链接",
  copied: "已复制",
  citation: (title, source, address) => `新质生产力观测：《${title}》。${source} ${address}`,
};
