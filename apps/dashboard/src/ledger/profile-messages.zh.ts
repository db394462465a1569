import type { Translated } from "../lib/in-language.ts";
import type { en } from "./profile-messages.ts";

export const zh: Translated<typeof en> = {
  rungs: "推进到哪一步",
  instruments: "按工具",
  sectors: "按行业",
  measures: (count) => `${count} 项措施`,
  filter: "筛选这些措施",
  addition: "可以相加的资金",
};
