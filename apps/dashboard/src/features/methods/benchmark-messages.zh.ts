import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./benchmark-messages.ts";

export const zh: Translated<typeof en> = {
  mlf: {
    name: "中期借贷便利（一年期）",
    of: "银行的其他资金",
    read: "中央银行的一年期资金，最接近机会成本。2025年3月前为首选；此后不再有单一利率，以最后一次的利率代替。",
  },
  repo: {
    name: "七天期逆回购利率",
    of: "银行的其他资金",
    read: "政策利率，对应较短的资金，是利差的下限。",
  },
  lpr: {
    name: "一年期贷款市场报价利率（LPR）",
    of: "银行的其他资金、借款人的贷款",
    read: "受政策利率引导：与之相比，只能说明低于受引导的价格。用于银行资金时为上限。",
  },
  "long-prime": {
    name: "五年期以上贷款市场报价利率（LPR）",
    of: "借款人的贷款",
    read: "用于长期项目贷款。",
  },
  "small-firm-loans": {
    name: "新发放普惠小微企业贷款利率",
    of: "借款人的贷款",
    read: "规模相近的企业所付的利率，其中一部分是风险的价格。",
  },
  "risk-adjusted": {
    name: "贷款人按LPR计的保本利率",
    of: "借款人的贷款",
    read: "F7：对科技型中小企业的风险必须收取的利率。",
  },
  "new-corporate-loans": {
    name: "新发放企业贷款平均利率",
    of: "借款人的贷款",
    read: "本应首选。没有收录其序列，因此只列名而无值。",
  },
  sovereign: {
    name: "国债收益率加固定利差",
    of: "两者",
    read: "可不受引导价格影响。没有收录其序列。",
  },
  returns: {
    name: "8%、10%或15%的要求回报率",
    of: "股权",
    read: "投资者的要求：依次为最低、常见门槛、风险投资。",
  },
  taxes: {
    name: "25%或15%的税率",
    of: "税收",
    read: "按法定税率或高新技术企业税率本应缴纳的税。",
  },
};
