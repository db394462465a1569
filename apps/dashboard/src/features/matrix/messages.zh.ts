import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  title: "矩阵",
  lead: "哪些手段由谁在何处用于哪些行业，哪里还没有人查过。点数字可查看措施。",
  rows: { label: "行", instrument: "工具", actor: "主体", region: "地区" },
  by: { label: "每格显示", count: "措施数", rung: "最高阶梯级", money: "资金" },
  role: "资金性质",
  all: { instrument: "全部工具", actor: "全部主体", region: "全部地区" },
  allSectors: "全部行业",
  sum: "合计",
  corner: { instrument: "工具", actor: "主体", region: "地区" },
  filters: { region: "地区", rung: "进度", actor: "主体" },
  chip: (filter, value) => `${filter}：${value}`,
  remove: (filter, value) => `移除筛选条件 ${filter}：${value}`,
  unique: (count) => `${count} 项措施`,
  uniqueOf: "矩阵中不重复的措施",
  found: {
    count: (filled, cells, silent) => `${cells} 格中有 ${filled} 格有措施，${silent} 格无人查过`,
    rung: (filled, cells, silent) => `${cells} 格中有 ${filled} 格有措施，${silent} 格无人查过`,
    money: (filled, cells, silent) =>
      `${cells} 格中有 ${filled} 格有这一性质的金额，${silent} 格无人查过`,
  },
  counts: {
    count:
      "一项措施涉及多个行业、工具或主体时，出现在多个格中。合计栏只计一次，因此各格相加不等于合计。",
    rung: "格中显示未处于旁列状态的措施所达到的最高级，以及措施数。合计栏中每项措施只计一次。",
    money:
      "格中显示各合计中最大的一个；加号表示另有币种、口径、期间或出资方不同、不得相加的合计。一项措施的资金在每一格中都按全额列示，因此合计栏另行加总。括号中的数字为仅列出、不加总的金额笔数。不同性质的资金绝不相加。",
  },
  inUnit: {
    CNY: "单位为人民币元，其他货币另行注明。",
    USD: "单位为美元，每笔金额按其所属年份的汇率换算；无汇率可换算的另行注明。",
    EUR: "单位为欧元，每笔金额按其所属年份的汇率换算；无汇率可换算的另行注明。",
    GDP: "为占中国当年产出的百分比；无法换算的注明原货币。",
  },
  keys: "Tab 键只停一处；方向键、Home 和 End 移动，Enter 打开措施，E 说明数字由来。",
  methods: "矩阵如何得出",
  grid: (rows) => `${rows}与行业`,
  empty: {
    title: "没有措施符合这些条件",
    filtered: "从所选日期看，没有同时符合全部条件的措施。去掉其中一个条件后有：",
    unfiltered: "从所选日期看不到任何措施。措施可能存在，但当时尚未宣布或尚不可知。",
    without: (filter) => `去掉“${filter}”`,
    left: (without, measures) => `${without}：${measures}`,
  },
  legend: "怎样读一格",
  legendSteps: {
    count: "措施数，由少到多",
    rung: "最高阶梯级，由低到高，并标出措施数",
    money: "最大的一个合计",
  },
  below: (money) => `< ${money}`,
  from: (money) => `≥ ${money}`,
  states: {
    value: "有措施",
    unreviewed: "机器提议，尚未审核",
    "none-found": "查过，未找到",
    "not-applicable": "依定义不适用",
    "not-covered": "未查找：无人查过",
  },
  cell: (row, sector, figure) => `${row}，${sector}：${figure}`,
  measures: (count) => `${count} 项措施`,
  noAmount: (count) => `此处有 ${count} 项措施，均无这一性质的金额`,
  more: (count) => `+${count}`,
  listed: (count) => `(${count})`,
  moreSums: (count) => `另有 ${count} 个合计，不得相加`,
  excluded: (count) => `另有 ${count} 笔金额仅列出、不加总`,
  noRung: "未到任何一级",
  rungOf: (rung, measures) => `${rung}，${measures}`,
  period: (period) => period,
  yearly: "每年",
  open: "查看措施",
  why: "这个数字从何而来",
  list: {
    silent: (count) => `另有 ${count} 个行业无人查过`,
    notApplicable: (count) => `${count} 个行业不适用`,
    unreviewed: "机器提议",
    noneFound: "查过，未找到",
  },
  source: (measures, asOf, knownAt, revision) =>
    `新质生产力观测，${measures} 项措施，有效日${asOf}，知悉日${knownAt}，台账第 ${revision} 版。目录：CC BY 4.0。`,
};
