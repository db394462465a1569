import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./money-terms.ts";

export const zh: Translated<typeof en> = {
  "money-line": {
    name: "资金线",
    means: "一笔资金的沿革：后一金额取代前一金额。5000亿元增至8000亿元，是同一条线。",
  },
  "amount-ceiling": {
    name: "额度上限",
    means: "可贷、可支出或可募集的最高数额，并非已支付的资金。",
  },
  "amount-earmark": {
    name: "专项额度",
    means: "较大额度中划出、专作一种用途的部分，包含在整体之内，不得与整体相加。",
  },
  "draw-down": { name: "提用", means: "额度中已实际拨出的部分。没有提用报告的工具，只是承诺。" },
  "amount-basis": {
    name: "口径",
    means: "时点值（调整前一直有效）、流量（某一时期）或累计（自启动以来），不得混合加总。",
  },
  payer: { name: "出资方", means: "资金由谁出。公共资金与企业自有资金绝不相加。" },
  counts: {
    name: "计入",
    means: "一笔金额能否进入合计。措施之外的统计数字（如贷款余额总量）不计入。",
  },
  addition: {
    name: "可加总的条件",
    means:
      "只有当资金性质、币种、口径、期间和出资方类别都一致，两笔在当日都有效、互不包含且都可计入时，才能相加。其余逐笔列出并说明原因。",
  },
  headline: { name: "首要金额", means: "列表中代表一项措施的现行计入金额。" },
  "new-money": {
    name: "新增资金",
    means: "一步调整比此前承诺多出多少，包括本线及其所接续的线。无法确定时给出区间。",
  },
  "grant-equivalent": {
    name: "补贴等值",
    means:
      "与接受方在别处能得到的条件相比所节省的现值。用来比较贷款、担保与补助，不同措施之间绝不相加。",
  },
  benchmark: {
    name: "基准",
    means: "用来与措施自身价格相比较的价格。究竟用哪个并无定论，因此同时列出几个。",
  },
  fan: { name: "基准扇形", means: "每个基准各得一个值，由小到大排列，绝不只给一个数。" },
  "public-cost": {
    name: "财政与央行成本",
    means: "公共部门放弃的现值，包括预期损失和自身资金成本。",
  },
  leverage: { name: "杠杆倍数", means: "公共资金带动多少其他资金。三种不同的比率都用这个名称。" },
};
