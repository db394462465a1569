import { type Language, language } from "../lib/language.ts";

const chineseNames: Readonly<Record<string, string>> = {
  national: "全国",
  beijing: "北京市",
  tianjin: "天津市",
  hebei: "河北省",
  shanxi: "山西省",
  "inner-mongolia": "内蒙古自治区",
  liaoning: "辽宁省",
  jilin: "吉林省",
  heilongjiang: "黑龙江省",
  shanghai: "上海市",
  jiangsu: "江苏省",
  zhejiang: "浙江省",
  anhui: "安徽省",
  fujian: "福建省",
  jiangxi: "江西省",
  shandong: "山东省",
  henan: "河南省",
  hubei: "湖北省",
  hunan: "湖南省",
  guangdong: "广东省",
  guangxi: "广西壮族自治区",
  hainan: "海南省",
  chongqing: "重庆市",
  sichuan: "四川省",
  guizhou: "贵州省",
  yunnan: "云南省",
  tibet: "西藏自治区",
  shaanxi: "陕西省",
  gansu: "甘肃省",
  qinghai: "青海省",
  ningxia: "宁夏回族自治区",
  xinjiang: "新疆维吾尔自治区",
  "hong-kong": "香港特别行政区",
  macau: "澳门特别行政区",
  shenzhen: "深圳市",
  guangzhou: "广州市",
  hangzhou: "杭州市",
  nanjing: "南京市",
  suzhou: "苏州市",
  wuhan: "武汉市",
  hefei: "合肥市",
  wuhu: "芜湖市",
  chengdu: "成都市",
  xian: "西安市",
  ordos: "鄂尔多斯市",
  wenchang: "文昌市",
};

/** A region's id as a reader would write it: `inner-mongolia` is Inner Mongolia, or 内蒙古自治区. */
export function placeName(region: string): string {
  return placeNameIn(language, region);
}

export function placeNameIn(of: Language, region: string): string {
  const chinese = of === "zh" ? chineseNames[region] : undefined;
  return chinese ?? region.split("-").map(capital).join(" ");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
