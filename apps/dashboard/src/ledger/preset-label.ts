import { language } from "../lib/language.ts";

const chinese: Readonly<Record<string, string>> = {
  "april-2024": "2024年4月：原始文件所知的情形",
  "may-2025": "2025年5月",
  "january-2026": "2026年1月：叠加财政政策",
  "guidance-fund-heavy": "以引导基金为主",
  "nothing-further-specified": "此后再无明确安排",
  "hard-rival": "强劲对手进入",
  sceptic: "怀疑者",
  booster: "乐观者",
  "entry-subsidies": "以进入补贴为主：造船业的先例",
};

/** A preset's name in the language of the interface, or as it is held. */
export function presetLabel({ id, label }: { readonly id: string; readonly label: string }) {
  return language === "zh" ? { en: label, zh: chinese[id] ?? null } : { en: label, zh: null };
}
