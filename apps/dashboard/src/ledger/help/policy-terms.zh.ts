import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./policy-terms.ts";

export const zh: Translated<typeof en> = {
  nqpf: {
    name: "新质生产力",
    means: "该倡议的名称，2023年9月首次提出。英文译法不一。",
  },
  "strategic-emerging": {
    name: "战略性新兴产业",
    means: "列入国务院和国家统计局目录的产业。",
  },
  "future-industries": {
    name: "未来产业",
    means: "市场尚未形成的产业，名单见2024年1月印发的文件。",
  },
  "structural-tool": {
    name: "结构性货币政策工具",
    means: "中央银行针对某一类贷款设立的工具，多数为再贷款。",
  },
  "relending-facility": {
    name: "再贷款",
    means:
      "中央银行以银行已发放的贷款为依据，向银行提供资金。其额度是上限，既不是补贴，也不是预算资金。",
  },
  "refinance-ratio": {
    name: "再贷款发放比例",
    means: "中央银行按贷款本金的多大比例提供再贷款，例如60%。",
  },
  "relending-rate": {
    name: "再贷款利率",
    means: "银行付给中央银行的利率，常被误认为企业的贷款利率。",
  },
  "borrower-rate": {
    name: "借款人利率",
    means: "企业付给银行的利率。多数工具没有来源说明这一利率。",
  },
  "pass-through": {
    name: "让利比例",
    means: "银行把自身所得优惠让给借款人的比例。由银行自行决定，从零到全部都有可能。",
  },
  lpr: {
    name: "贷款市场报价利率（LPR）",
    means: "银行贷款的参考利率，分一年期和五年期以上，每月20日公布。报价与政策利率接近。",
  },
  mlf: {
    name: "中期借贷便利（MLF）",
    means: "银行向中央银行借入的一年期资金。2025年3月起采用多重价位中标，不再有单一利率。",
  },
  "reverse-repo": {
    name: "七天期逆回购利率",
    means: "中央银行的政策利率，对应七天期资金。",
  },
  "subsidised-interest": {
    name: "财政贴息",
    means: "由财政等公共部门承担借款人的部分利息，按百分点或比例计算。",
  },
  "risk-compensation": {
    name: "风险补偿",
    means: "由公共部门分担银行在某类贷款上的部分损失。",
  },
  "special-bonds": {
    name: "超长期特别国债",
    means: "期限二十年以上的中央国债，不列入一般赤字，资金用于指定项目。每年的额度各自是一笔流量。",
  },
  "guidance-fund": {
    name: "政府引导基金",
    means: "以公共资金带动其他资金的基金。目标规模不等于已募集资金。",
  },
  "registered-capital": {
    name: "注册资本",
    means: "股东认缴的出资额，不一定全部实缴。",
  },
  "super-deduction": {
    name: "研发费用加计扣除",
    means: "计算应纳税所得额时，研发费用可按高于实际发生额的数额扣除。",
  },
  "first-set-insurance": {
    name: "首台（套）保险补偿",
    means: "对购买首台（套）重大技术装备或首批次新材料的保险给予保费补贴。",
  },
  "little-giants": {
    name: "专精特新“小巨人”企业",
    means: "列入官方名单的中小企业，许多措施以其为支持对象。",
  },
  "technical-renewal": {
    name: "技术改造",
    means: "企业厂房设备和工艺的更新，常与设备更新并提。",
  },
  "pilot-place": { name: "试验区", means: "规则在推广之前先行试行的地方。" },
  "policy-banks": { name: "政策性银行", means: "承担开发性或政策性任务的国有银行。" },
  "document-number": { name: "文号", means: "发文机关给文件的编号，是引用文件最可靠的方式。" },
};
