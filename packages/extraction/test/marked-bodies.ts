/**
 * Which of the bodies that somebody marked in sentences count as bodies of the Chinese state: organs of the Party, of
 * legislatures, governments of every level with their departments, regulators, courts, procurators and police, also where
 * a sentence calls them by a short or former name or by what they are for. Not counted is a name that holds a word below.
 */
const foreign =
  /美(?!术)|英国|英军|英央|法国|法军|法领|法庭|德国|德军|德意|纳粹|俄|苏联|前苏|日本|日军|皇军|韩|朝鲜|印度|印尼|印军|印国|泰国|越(?!秀)|新加坡|澳大利亚|澳洲|加拿大|魁北克|埃及|伊朗|伊拉克|伊斯兰|库尔德|古巴|巴蒂斯塔|尼日利亚|马达加斯加|阿尔及利亚|阿拉伯|阿富汗|黎巴嫩|委内瑞拉|巴基斯坦|孟加拉|芬兰|荷兰|意大利|意甲|比利时|格鲁吉亚|欧|北约|东盟|联合国|国际|波罗的海|中东|胡塞|卡迪夫|纽卡斯尔|威斯敏斯特|施罗普|新南威尔士|洛杉矶|加利福尼亚|加州|特拉华|马里兰|联邦|华盛顿|白宫|五角大楼|中情局|国会|参议院|众议|总统|巡回法庭|奥巴马|里根|卡扎菲|皇家|驻|使馆|领事|领馆|使领馆|移民及多元|紧急情况|野生生物|导弹|太空|古巴|金管会|电影基金|核电|乌拉尔|西伯利亚|高加索|挨临根|民主党|共和党|独立党|银邮/;
const armed =
  /军(?!委)|舰队|司令部|部队|武装|战队|陆战|自卫队|卫队|战区|师团|第六师|骑兵|铁道兵|特种|革命|八路|红军|武器|伞兵|指挥所|连$|旅(?!游)|反抗|抵抗|精英团|警卫队|梯队|小队|盟军|行营|国民党|伪|清朝|民国|北越|MACV/;
const otherwise =
  /公司|集团|新华|央视|电视台|电台|广播台|广播电台|报业|报|通讯|社$|法新|网$|协会|学会|研究会|房协|足协|中消协|中房协|藏协|美术家|消费者协会|工商联|民建|文联|研究院|设计院|社科院|科学院|中科院|研究所|^(?!.*部).*研究中心|实验室|美术馆|电教馆|电竞|大使|交所|开发银行|国航|中储粮|央企|房地产|水电|战略研究|教导队|景点|组委会|队GSG|国有|协议|共产党$|^党组织$|藏|合疗|益庆乡$|吉中乡$|乌审旗$|^国家队|民航.*站|[A-Za-z]|交换|^国家体彩|专委会|专案组|审计署银监会|秘书长|代表$|共和国$|行政区$|^街道和|^和义|口区房产|中介|签发|交警队$/;

export interface Marked {
  readonly text: string;
  readonly government: readonly { text: string; start: number; end: number }[];
}

/** Reads the lines of a file of marked sentences; their ends are inclusive. */
export function markedSentences(lines: string): Marked[] {
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Marked);
}

export function isStateBody(name: string): boolean {
  return ![foreign, armed, otherwise].some((words) => words.test(name));
}
