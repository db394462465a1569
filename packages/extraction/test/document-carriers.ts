/** A sentence or two that hold document numbers among other numbers. */
export interface Carrier {
  readonly text: string;
  readonly numbers: readonly string[];
}

/** Every number of a generator lies from 0 to 1 and follows from its seed alone. */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function one<T>(chance: Chance, list: readonly [T, ...T[]]): T {
  return list[Math.floor(chance() * list.length)] ?? list[0];
}

/** Short names of issuers that number alone or together. */
const issuers = (
  "国发 国函 国办发 国办函 国办发明电 国发明电 中发 中办发 厅字 银发 银办发 银保监发 银保监办发 证监发 金发 金规 汇发 财政 财税 财建 财教 财金 财资 财库 财关税 财办建 税总发 税总函 " +
  "发改高技 发改产业 发改环资 发改能源 发改办高技 发改体改 发改价格 发改规划 工信部联规 工信部规 工信部联企业 工信部联通装 工信部装 工信厅联科 工信厅科 国科发资 国科发规 国科发火 国科办函 科创办 " +
  "商务部 商资发 商服贸函 教高 教技函 人社部发 人社厅发 建科 建办市 自然资发 环办 交规划发 农办科 文旅科技发 国卫医发 国市监质发 国知发规字 国资发规划 国能发科技 国邮发 药监综药注 医保发 应急 审经责发 " +
  "京政发 京政办发 沪府规 沪府办发 粤府 粤府办 苏政发 苏政办发 浙政办发 皖政 鲁政字 川办发 渝府办发 深府规 深工信规 杭政办函 合政办 鄂政办发 湘政办发 桂政发 沪科规 京科发 粤工信规字"
).split(" ");

/** Numbers of issuers that no list of the reader names: districts, offices, associations. */
export const unlisted: readonly string[] = (
  "榆政发 绍政办发 温政发 台政函 徐政规 淄政发 潍政办字 临政办发 烟政发 洛政 新政文 南府办 柳政规 玉政发 北政办发 梧政发 湛府 江府 肇府 惠府办 东府 汕府 茂府规 泉政 漳政综 龙政综 宜府发 赣市府发 九府发 " +
  "吉府办字 常政办发 株政发 益政办发 岳政发 荆政发 宜府办 黄政发 襄政发 十政办发 市环函 市发改 区府办 县政发 林改发 海发 测发 民函 法办 交财审发 建房规 农机发 国粮发 中震防发 总工发 侨办发 台办发"
)
  .split(" ")
  .map((issuer, at) => `${issuer}〔${2010 + (at % 15)}〕${at + 1}号`);

/** Orders and notices that are counted: as the text has them, and in their normal form. */
const counted: readonly [
  (chance: Chance) => [string, string],
  ...((chance: Chance) => [string, string])[],
] = [
  (chance) => {
    const body = one(chance, ["国务院", "国家发展改革委", "商务部", "交通运输部", "司法部"]);
    const serial = below(chance, 800);
    return one(chance, [
      [`${body}令第${serial}号`, `${body}令第${serial}号`],
      [`${body}第${serial}号令`, `${body}令第${serial}号`],
      [`${body}令第 ${serial} 号`, `${body}令第${serial}号`],
    ]);
  },
  (chance) => {
    const body = one(chance, ["商务部", "海关总署", "税务总局", "工业和信息化部", "国家药监局"]);
    const [year, serial] = [yearBy(chance), below(chance, 150)];
    const normal = `${body}公告${year}年第${serial}号`;
    return one(chance, [
      [`${body}公告${year}年第${serial}号`, normal],
      [`${body}公告 ${wide(year)}年第${wide(serial)}号`, normal],
      [`${body}${year}年第${serial}号公告`, normal],
    ]);
  },
  (chance) => {
    const [year, serial] = [yearBy(chance), below(chance, 60)];
    const mark = one(chance, [" ", "、", "　"]);
    return [
      `财政部${mark}税务总局公告${year}年第${serial}号`,
      `财政部 税务总局公告${year}年第${serial}号`,
    ];
  },
  (chance) => {
    const [year, serial] = [yearBy(chance), below(chance, 30)];
    return [`中国人民银行公告（${year}）第${serial}号`, `中国人民银行公告〔${year}〕第${serial}号`];
  },
];

function below(chance: Chance, limit: number): number {
  return 1 + Math.floor(chance() * (limit - 1));
}

function yearBy(chance: Chance): number {
  return 1985 + Math.floor(chance() * 42);
}

function wide(number: number | string): string {
  return String(number).replaceAll(/\d/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  );
}

/** Ways to write a number whose issuer, year and serial are known. */
const brackets = ["〔〕", "[]", "（）", "()", "【】", "﹝﹞", "［］", "〔〕"] as const;

function written(chance: Chance, issuer: string, year: string, serial: string): string {
  const [open = "", close = ""] = one(chance, brackets);
  const [a, b] = chance() < 0.25 ? [wide(year), wide(serial)] : [year, serial];
  const gap = () => (chance() < 0.12 ? one(chance, [" ", "\n", "　", "\r\n"]) : "");
  const ordinal = chance() < 0.08 ? "第" : "";
  const name = chance() < 0.06 ? broken(chance, issuer) : issuer;
  return `${name}${gap()}${open}${gap()}${a}${gap()}${close}${gap()}${ordinal}${b}${gap()}号`;
}

/** A short name that a line end parts. */
function broken(chance: Chance, issuer: string): string {
  const at = 1 + Math.floor(chance() * (issuer.length - 1));
  return `${issuer.slice(0, at)}\n${issuer.slice(at)}`;
}

/** Sentences with a place for a number. */
const shapes = [
  "根据《关于支持设备更新的若干意见》（@）要求，各地要抓好落实。",
  "《关于加快培育未来产业的通知（@）》自印发之日起施行。",
  "依据@文件精神，现将有关事项通知如下。",
  "按照@的部署，省里研究提出了配套办法。",
  "为贯彻@，我们起草了本方案。",
  "@已经印发，请认真执行。",
  "原@同时废止。",
  "文号：@\n发布日期：今日",
  "现行有效的是@，此前的文件不再执行。",
  "会议传达学习了@，并就下一步工作作出安排。",
  "项目批复见@。",
  "市里以@批准了该规划，",
  "经@同意，园区扩区。",
  "有关税收问题按@执行；",
  "The circular (@) was issued jointly.",
  "参照@第三条办理，",
  "（@，以下简称《通知》）",
  "上级文件\n\n@\n\n关于做好有关工作的通知",
  "他们依照@设立了专项资金。",
  "修改后的@与本办法不一致的，以本办法为准。",
] as const;

const pairs = [
  "根据@和@，制定本细则。",
  "@、@继续有效。",
  "以@代替@。",
  "依据@，参考@，结合实际制定。",
] as const;

/** Numbers of other kinds. */
const decoys = [
  "执行GB/T 1234-2020和GB 50016—2014标准",
  "《中华人民共和国公司法》第一百四十二条",
  "违反本法第12条第3款的",
  "（2023）京01民终123号民事判决书",
  "(2021)最高法知民终456号",
  "咨询电话010-66194114",
  "热线400-810-8888，分机5号",
  "ISBN 978-7-5086-1234-5",
  "2024年4月19日",
  "5月3号上午",
  "见脚注[12]和[3-5]",
  "数据来自文献（2024）",
  "京ICP备05083640号",
  "乘坐地铁10号线",
  "中山路15号院3号楼",
  "受2024年第9号台风影响",
  "专利号ZL202010123456.7",
  "嫦娥六号和神舟十八号",
  "T/CAS 356—2019",
  "增长率为（2019）12.5%",
  "型号〔2024〕款",
  "表[2023]第5行",
  "5号文件柜",
] as const;

/** Carriers drawn with chance alone; the numbers are of `given`, where there are any, and of issuers listed here. */
export function carriers(count: number, seed: number, given: readonly string[]): Carrier[] {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, () => {
    const isPair = chance() < 0.2;
    const numbers: string[] = [];
    const shape = one<string>(chance, isPair ? pairs : shapes);
    const text = shape.replaceAll("@", () => {
      const [words, normal] = numberBy(chance, given);
      numbers.push(normal);
      return words;
    });
    const around = () => (chance() < 0.7 ? `${one(chance, decoys)}。` : "");
    return { text: `${around()}${text}${around()}`, numbers };
  });
}

function numberBy(chance: Chance, given: readonly string[]): [words: string, normal: string] {
  if (chance() < 0.15) return one(chance, counted)(chance);
  const drawn = given[Math.floor(chance() * given.length)];
  const known = chance() < 0.5 && drawn !== undefined ? partsOf(drawn) : null;
  const [issuer, year, serial] = known ?? [
    issuers[Math.floor(chance() * issuers.length)] ?? "国发",
    String(yearBy(chance)),
    String(below(chance, 400)),
  ];
  return [written(chance, issuer, year, serial), `${issuer}〔${year}〕${serial}号`];
}

function partsOf(number: string): [issuer: string, year: string, serial: string] | null {
  const match = /^(.+)〔(\d{4})〕(\d+)号$/.exec(number);
  return match && [match[1] ?? "", match[2] ?? "", match[3] ?? ""];
}
