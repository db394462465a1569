import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./messages.ts";

export const zh: Translated<typeof en> = {
  title: "数据",
  lead: "各页面背后的全部表格，提供 CSV 和 JSON，按上方所选日期取数。下载之前先告诉您有多少行。",
  addresses: {
    label: "地址",
    live: "实时：打开时台账的内容",
    frozen: (revision) => `固定：写明两个日期和第 ${revision} 版，永不改变`,
  },
  groups: {
    record: "记录",
    observations: "观测",
    answers: "分析结果",
    vocabulary: "词表",
  },
  datasets: {
    measures: ["措施", "一项措施，含工具、行业、日期、阶梯级和首要金额"],
    sources: ["来源", "一个已查阅的网页，含出自它的记录数"],
    actors: ["主体", "一个主体，含类别、上级和地区"],
    statements: ["陈述", "起始文献的一条陈述及我们的判定"],
    documents: ["文件", "一份存有原文的文件"],
    signals: ["信号", "一份权威文本及其提及次数"],
    indicators: ["指标", "某一行业的一个有日期的数字"],
    parameters: ["参考序列", "参考序列的一个有日期的值"],
    coverage: ["覆盖记录", "一次查找"],
    matrix: ["矩阵", "一个工具与一个行业，含该格状态和措施"],
    gaps: ["缺口", "一项措施从表态到付款的每一步"],
    conflicts: ["分歧", "一处分歧及双方"],
    grants: ["补贴等值", "一项措施各基准的取值范围，不得相加"],
    positions: ["国际地位", "一个行业与世界的一项比较"],
    changes: ["变化", "最近一个有记录的月份中发生的一件事；可用 from 和 until 选择其他期间"],
    sectors: ["行业", "一个行业及其措施数"],
    instruments: ["工具", "一个工具，含定义和措施数"],
  },
  table: {
    name: "表",
    row: "每行为",
    rows: "行数",
    counting: "…",
    failed: "未能统计",
    take: (format, name) => `${name}，${format}`,
    copy: "复制地址",
    copyOf: (name) => `复制地址：${name}，CSV`,
    copied: "已复制",
  },
  claims: {
    title: "记录明细",
    text: (count) =>
      `台账共有 ${count} 条记录，按措施逐项提供，包括当前视图看不到的记录：把地址中的 ID 换成措施表中的编号。`,
  },
  api: {
    title: "接口与数据结构",
    text: "同样的结果，每个参数都有说明，每个返回值都有类型。未知参数一律拒绝，绝不忽略。较长的列表每页最多200行：把 nextCursor 作为 cursor 传回，直到其为 null。",
    openapi: "OpenAPI 3.1 说明",
    vocabulary: "封闭词表及其含义",
    status: "台账收录的内容",
  },
  use: {
    title: "用脚本取数",
    note: "以下地址为上方所选条件下的措施表。",
    copy: "复制",
    pages: (language) => `${language}（分页）`,
    label: "示例语言",
  },
  reading: {
    title: "怎样读各列",
    lines: [
      "日期是文本，精度与来源一致：2024、2024-06 或 2024-06-15。请按文本读取；电子表格或日期解析会把年份变成某一天。",
      "announced 为宣布或首次释放信号的日期，effective 为生效日，stated 为来源首次提及的日期，recorded 为台账收录的日期。",
      "金额为整数货币单位，旁列币种、性质、口径和期间。只有这些以及出资方类别全部一致，才能相加。",
      "空格表示没有收录数值。其含义另有一列说明：格的状态、资金状态或缺口等级。",
      "一格中的多个值以分号分隔。会被电子表格当作公式的文本以撇号开头。CSV 为 UTF-8，不带字节顺序标记。",
      "编号固定不变：措施、记录和来源的编号都不会改动。",
    ],
    methods: "每个数字如何得出",
  },
  licence: {
    title: "许可",
    data: "目录与词表：知识共享署名4.0国际许可（CC BY 4.0）。请署名、附许可链接并说明改动。所引网页归其发布者所有。",
    code: "代码：Apache 许可证2.0版。",
  },
  cite: {
    title: "如何引用",
    note: "引用应写明所见内容：版本、修订号和两个日期。地址为固定地址。",
    text: "文本",
    copy: "复制",
    citation: ({ version, revision, through, asOf, knownAt, address }) =>
      `新质生产力观测：中国新质生产力措施目录，第 ${version} 版，台账第 ${revision} 版，数据截至${through}；有效日${asOf}，知悉日${knownAt}。CC BY 4.0。${address}`,
    noDay: "无来源",
  },
};
