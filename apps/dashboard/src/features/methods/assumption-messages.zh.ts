import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./assumption-messages.ts";

export const zh: Translated<typeof en> = {
  "pass-through": { what: "银行优惠让给借款人的比例", why: "贷款条件由银行自行决定。" },
  "default-rate": {
    what: "一年内违约的借款人比例",
    why: "没有公布科技企业的比例。全部银行贷款约为1.5%，小额贷款曾为3%至3.75%。",
  },
  "loss-given-default": {
    what: "违约贷款的损失比例",
    why: "银行监管对无担保贷款规定的取值，区间为我们所加。",
  },
  "refinancing-years": {
    what: "期限未说明的再贷款年数",
    why: "此类工具贷出一年，至多展期两次。",
  },
  "loan-years": { what: "贷款年数", why: "贷款自身的期限未说明。" },
  "subsidised-years": { what: "贴息年数", why: "此类安排至多贴息两年。" },
  "guarantee-years": { what: "担保年数", why: "被担保贷款的期限从一年到五年以上不等。" },
  "guarantee-fee": { what: "每年担保费率", why: "此类担保机构收费应低于1%，许多予以减免。" },
  "fund-multiple": { what: "每投入一单位，基金收回多少", why: "没有公布中国国有基金的回报记录。" },
  "fund-years": { what: "基金收回投资所需年数", why: "此类基金存续10至20年。" },
};
