import type { Translated } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import type { en } from "./messages.ts";

/** The fields as the API names them. */
const fields: Readonly<Record<string, string>> = {
  title: "标题",
  summary: "摘要",
  "document number": "文号",
  recipients: "支持对象",
  target: "目标",
  term: "条件",
  money: "资金备注",
  event: "事件",
  disagreement: "分歧",
  id: "编号",
  label: "名称",
  alias: "别名",
  cue: "提示词",
  definition: "定义",
  statement: "论述",
  publisher: "发布方",
};

export const zh: Translated<typeof en> = {
  title: "搜索",
  titleFor: (q) => `“${q}”`,
  pageTitle: (q) => `“${q}”的搜索结果`,
  hint: "用中文或英文搜索措施、行业、工具、主体、论述和来源。须同时包含全部词语；中文词至少两个字，中间不加空格。",
  count: (total, shown) => {
    const found = `找到 ${formatCount(total)} 条记录`;
    return shown < total ? `${found}，显示最相关的 ${formatCount(shown)} 条` : found;
  },
  kinds: {
    measure: "措施",
    sector: "行业",
    instrument: "工具",
    actor: "主体",
    statement: "起始文件中的论述",
    source: "来源",
  },
  in: (field) => `见于${fields[field] ?? field}`,
  none: (q) => `没有同时包含“${q}”全部词语的记录`,
  noneHint: "请减少词语，或换用另一种语言。",
};
