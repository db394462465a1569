import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./record-terms.ts";

export const zh: Translated<typeof en> = {
  "as-of": { name: "有效日", means: "当日有效的情况：哪一金额、哪一利率、哪一阶梯级。" },
  "known-at": { name: "知悉日", means: "截至当日公开记录所说的内容。来源发布之后，记录才算可知。" },
  revision: { name: "版本号", means: "台账在自身历史中的某一刻，用于不应变动的链接。" },
  "partial-date": {
    name: "不完整日期",
    means: "精度与来源一致的日期：年、月或日。在其期间之内，答案为“不确定”，并如实标明。",
  },
  "data-through": { name: "数据截至", means: "一次查询所见来源中最晚的发布日。" },
  measure: {
    name: "措施",
    means: "一项具体承诺：政策工具、所涉行业、主体及其角色、资金、条件、目标和阶梯级。",
  },
  claim: {
    name: "记录",
    means: "一项措施的一个属性、取自一个来源的一个值。从不改动，只由后来的记录补充。",
  },
  source: {
    name: "来源",
    means: "陈述某事的公开网页：发布者、标题、地址、语言、类别、发布日和查阅日。",
  },
  quoted: { name: "引文", means: "本站所存文本中的原句，附其在文中的位置。" },
  cited: { name: "引注", means: "网页的发布者、标题、日期、类别和地址以及查阅日，不存原文。" },
  "derived-source": {
    name: "转载或转述",
    means: "重复他人所发内容的来源。只依据这类来源的值会注明。",
  },
  proposal: { name: "机器提议", means: "机器从文件中读出、尚无人查看的记录，不进入任何默认数字。" },
  correction: {
    name: "更正",
    means: "因记录有误而使另一条退出视图的记录。若是情况本身变化，则由后来的值接续该线。",
  },
  conflict: {
    name: "分歧",
    means: "两个来源对同一事项给出两个值。两者都保留；显示哪一个，由固定的来源次序决定。",
  },
  "unit-slip": {
    name: "十倍误差",
    means: "数字相同而量级相差十的整数次方，多因“亿”与 billion 混淆。",
  },
  ladder: { name: "阶梯", means: "措施已到达的各级，各附日期与依据，并列出首次付款日。" },
  "side-state": { name: "旁列状态", means: "已暂停、已到期或已被取代：在阶梯之旁，不在其上。" },
};
