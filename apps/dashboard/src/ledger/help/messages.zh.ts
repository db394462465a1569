import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  what: (term) => `“${term}”是什么意思`,
  glossary: "查看术语表",
};
