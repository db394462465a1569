import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  raised: (before, now) => `由${before}调整为${now}`,
  dated: (date) => `日期：${date}`,
  notStated: "未说明",
  correction: (before, after) => `${before} → ${after}`,
  nothing: "未以他值代替",
  by: {
    claim: "由后来的记录更正",
    catalogue: "由人工目录更正",
    reviewer: "由审核人更正",
  },
};
