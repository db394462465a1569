import type { Translated } from "../lib/in-language.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  loading: "正在读取",
  heldOnlyIn: { en: "仅有英文", zh: "仅有中文" },
};
