import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  title: "工具",
  lead: "政策发挥作用的手段，按大类列出，并各自注明是否依靠资金。",
  eyebrow: "工具",
  columns: { instrument: "工具", money: "资金", measures: "措施" },
  facts: {
    family: "大类",
    funding: "资金",
    narrower: "细分",
    cues: "英文提示词",
    cuesZh: "中文提示词",
    gta: "全球贸易预警（GTA）",
    mast: "联合国 MAST 章节",
    stip: "欧盟委员会—经合组织 STIP",
  },
};
