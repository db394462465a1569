import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  title: "覆盖范围",
  lead: "没有记录说明什么：台账查了哪里、用什么语言、晚了多久，以及明知的不足。",
  limits: {
    title: "已知的局限",
    note: "看到空缺之前，请先读这些。",
    searches: {
      name: "查找记录",
      none: "目前没有任何查找记录。因此每一处空缺都表示无人查过，而不是没有。",
      some: "有查找记录之处，空缺表示有人查过而没有结果；其余空缺表示无人查过。",
    },
    originals: {
      name: "属于原文的来源",
      text: "发文机关自己的网页或法律文本。台账对一份文件的了解，大多来自他人的转述。",
    },
    derived: {
      name: "出自转载和转述的记录",
      text: "它们重复他人所发的内容。只依据这类来源的数值，在每一处都会注明。",
    },
    texts: {
      name: "存有原文的文件",
      text: "其余均为引注而非引文：网页在查阅之后可能已有改动。",
    },
    undated: {
      name: "没有具体日期的来源",
      text: "只知年份或月份，或没有日期。其内容自该期间结束之日起算可知；没有日期的，自查阅之日起算。",
    },
    national: {
      name: "国家层面的措施",
      text: (places) =>
        `省市只在全国性或境外来源提到时出现，目前有 ${places} 个。没有对任何省份作过系统查找，因此没有措施的地方不等于没有政策。`,
    },
    reading: {
      name: "同日查阅的网页",
      text: (day) => `均在${day}查阅。此后发布的内容、网页此后的改动，都不在这里。`,
      spread: (first, last) => `网页在${first}至${last}之间查阅。查阅之后网页的改动不在这里。`,
      spreadName: "首次与末次查阅相隔的天数",
    },
    unmeasured: {
      name: "尚未测量",
      none: "–",
      text: "两名读者的一致程度，以及遗漏了多少相关措施。没有作过第二次阅读和抽样检验，因此不给出这类数字。",
    },
  },
  searches: {
    title: "查找记录",
    note: "何人何时在何处查找了什么，结果如何。只有这样的记录才能把“未查找”变为“未找到”。",
    empty: "没有查找记录",
    emptyText:
      "这说明的是台账，不是政策。在有人写下查找记录之前，矩阵和缺口中的每一处空缺都显示为“未查找”，任何页面都不得从没有记录得出结论。",
    emptyHow:
      "查找过矩阵某一处的人，可在目录的 coverage.yaml 中增加一条记录：工具、行业、地区、期间、地点和时间。",
    on: "查找日期",
    what: "查找对象",
    where: "查找地点",
    period: "所涉期间",
    result: "结果",
    results: { "none-found": "未找到", partial: "部分查找" },
    everything: "全部",
  },
  grid: {
    title: "来源发布于何时",
    finding: (year, count, total) => `有日期的 ${total} 个来源中，${count} 个发布于${year}年`,
    noFinding: "从所选日期看不到有日期的来源",
    note: "按类别和发布期间统计的来源数量。较近月份数量少，说明查阅得少，并不说明发布得少。",
    tail: (day) =>
      `阴影部分：晚于${day}，即措施所依据来源的最晚发布日。此后没有记录不说明任何情况。`,
    label: "按类别和发布期间统计的来源",
    source: (total) => `新质生产力观测，${total} 个来源。`,
    kind: "类别",
    earlier: "更早",
    imprecise: "仅有年份",
    undated: "无日期",
    total: "合计",
    cell: (kind, period, count) => `${kind}，${period}：${count}`,
    quarter: (number) => `${number}季`,
    months: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
  },
  rests: {
    title: "记录依据什么来源",
    note: "来源类别由近原文到远。一项内容有几个来源的，逐一计数。",
    kind: "来源类别",
    sources: "来源",
    claims: "记录",
    share: "占全部记录",
    sourcesOf: (kind) => `来源：${kind}`,
    claimsOf: (kind) => `记录出自：${kind}`,
  },
  languages: {
    title: "语言",
    note: "查阅网页所用的语言。中国机构的英文网页计为英文。",
    language: "语言",
    of: (language) => `${language}来源`,
    claimsOf: (language) => `出自${language}来源的记录`,
  },
  lag: {
    title: "从发布到查阅",
    note: "从来源发布到查阅相隔的天数，只计发布日期明确的来源。",
    oneDay:
      "所有网页都在同一天查阅，因此这些天数说明当时来源有多旧，而不是台账多快得知新情况。待定期查阅之后才能测量。",
    kind: "来源类别",
    n: "来源",
    median: "中位数",
    p90: "九成不超过",
    days: (count) => `${count} 天`,
    all: "全部类别",
    medianOf: (kind) => `从发布到查阅的天数中位数：${kind}`,
    p90Of: (kind) => `九成来源在多少天内被查阅：${kind}`,
  },
};
