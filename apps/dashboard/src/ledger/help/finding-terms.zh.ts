import type { Translated } from "../../lib/in-language.ts";
import type { en } from "./finding-terms.ts";

export const zh: Translated<typeof en> = {
  "unique-measures": {
    name: "不重复措施",
    means: "每项措施只计一次。涉及多个行业的措施出现在多个格中，因此各格相加不等于合计。",
  },
  "not-stated": { name: "未说明", means: "来源明说或其文本表明该点尚无规定，有依据可查。" },
  "none-found": { name: "未找到", means: "有人查找过而没有结果；覆盖记录载明何人、何处、何时。" },
  "not-applicable": { name: "不适用", means: "依政策工具的定义不存在：标准不靠资金起作用。" },
  "not-covered": { name: "未查找", means: "无人查找过，不说明任何实际情况。" },
  "coverage-record": { name: "覆盖记录", means: "何人在何处、何时查找了什么，结果如何。" },
  gap: { name: "缺口", means: "从表态到付款之间没有记录的一步；原因已知的，一并注明。" },
  signal: { name: "信号", means: "一份权威文本及其使用该提法的次数。" },
  "mention-rate": { name: "提及率", means: "每10万字的提及次数，使长短文本可以比较。" },
  "incomplete-period": {
    name: "不完整期间",
    means: "统计未覆盖其首日至末日的期间。照样显示，但不参与检验。",
  },
  "trend-test": { name: "曼—肯德尔检验", means: "检验后来的值是否总体高于先前的值，不假定直线。" },
  "trend-slope": { name: "泰尔—森斜率", means: "所有期间两两之间斜率的中位数。" },
  "level-change": { name: "水平变动", means: "自某一期起，次数以不同于此前的水平出现。" },
  position: {
    name: "国际地位",
    means: "某一行业中国在世界上的份额或名次。只有中国自身的数字不构成比较。",
  },
};
