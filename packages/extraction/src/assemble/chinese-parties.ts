import { findStateBodies } from "../names/state-bodies.ts";
import type { Place } from "../quantities/mentions.ts";
import { Neighbourhood } from "./neighbourhood.ts";
import type { Party } from "./parties.ts";

/** A body, place or purse that Chinese names by its form: 余杭区人才办, 德清县, 市、区两级财政. */
export interface FormedParty extends Place {
  readonly group: "local" | "ministry" | "place" | "purses";
}

/** Ends of names of bodies that make policy; police and courts make none. */
const bodyEnds = /(?:局|厅|委|办|部|委员会|办公室|部门|管委会|政府)$/;
const ranks = "省市县区旗州盟镇乡级";

/** Bodies of the state with the place or rank before them. */
function bodiesIn(plain: string): FormedParty[] {
  return findStateBodies(plain).flatMap(({ start, end }): FormedParty[] => {
    const name = plain.slice(start, end);
    if (name.length < 3 || name.length > longestName || !bodyEnds.test(name)) return [];
    return [{ start, end, group: isLocal(name) ? "local" : "ministry" }];
  });
}

const longestName = 20;

function isLocal(name: string): boolean {
  const first = name.charAt(0);
  return ranks.includes(first) || /^[\u4e00-\u9fff]{2,4}[省市县区旗州盟]./.test(name);
}

/** Places that are named by two characters and their rank, where a clause begins with them. */
function countiesIn(plain: string): FormedParty[] {
  const found: FormedParty[] = [];
  for (let at = 2; at < plain.length; at += 1) {
    if (!countyUnits.includes(plain.charAt(at))) continue;
    const start = at - 2;
    if (isBegun(plain, start) && isName(plain, start, at))
      found.push({ start, end: at + 1, group: "place" });
  }
  return found;
}

const countyUnits = "县区旗";
const before = "。！？；，、：:,;.!?\n“”《》（(";
/** Characters that no name of a county holds. */
const noName =
  "的了是在由和与及对向从被经等据按为将把给请到于以而或并也都即称说本该各全每两日月年原此次几多某另其有";
/** What stands before 县 or 区 where both are no name. */
const kindsOfArea =
  "试验,示范,先导,开发,高新,经开,自贸,保税,合作,集聚,功能,城区,自治,核心,工业,商业,居民,服务,先行,实验,引领,生态,创新,作业,园区,地区,社区,景区,片区,辖区,山区,灾区,校区,厂区,库区,港区,特区,新区,都市,综保,产业,试点,贫困,百强,农业,产粮,市辖,沿海,西部,东部,中部,革命,民族,少数,边境,郊区,牧区,林区,矿区,湾区,战区,行政,科技,人才,数字,智能,改革,旅游,生活,公共,保护,禁飞,海域,水域,空域,发达,监管,管理,管控,风险,重点".split(
    ",",
  );
const areas = new Set(kindsOfArea);

function isBegun(plain: string, start: number): boolean {
  return start === 0 || before.includes(plain.charAt(start - 1)) || plain[start - 1] === " ";
}

function isName(plain: string, start: number, end: number): boolean {
  const name = plain.slice(start, end);
  if (!/^[\u4e00-\u9fff]{2}$/.test(name) || areas.has(name)) return false;
  const [first = "", second = ""] = name;
  return !noName.includes(first) && (second === "和" || !noName.includes(second));
}

const within =
  /(?:工业园区|高新技术产业开发区|经济技术开发区|高新区|经开区|自贸试验区|自由贸易试验区|自由贸易港|新区|开发区|综合保税区|[\u4e00-\u9fff]{2}[县区旗市])/y;

/** Where the name of a place ends that goes on with a part of it: 佛山市+禅城区, 苏州+工业园区. */
function placeEnd(plain: string, end: number): number {
  within.lastIndex = end;
  const part = within.exec(plain)?.[0];
  if (part === undefined) return end;
  const isZone = part.length > 3 || !isName(plain, end, end + 2);
  const zones = /(?:园区|新区|开发区|保税区|经开区|高新区|试验区|贸易港)$/;
  return isZone && !zones.test(part) ? end : end + part.length;
}

const levels = ["各级", "两级", "三级", "级"];
const joints = "、和与及";
const ranksOfPurses = "省市县区旗";

/** Where the name of a purse begins, with the ranks before it: 市、旗区两级+财政. */
function purseStart(plain: string, start: number): number {
  let at = start;
  for (;;) {
    const level = levels.find((word) => plain.endsWith(word, at));
    const rank = plain.charAt(at - 1);
    if (level !== undefined) at -= level.length;
    else if (rank !== "" && ranksOfPurses.includes(rank)) at -= 1;
    else if (at < start && joints.includes(rank || " ") && isRank(plain, at - 2)) at -= 1;
    else return at;
  }
}

function isRank(plain: string, at: number): boolean {
  return at >= 0 && (ranksOfPurses + "级").includes(plain.charAt(at));
}

const bearers =
  /(?:中央|省级|市级|县级|区级|市县|区县|旗县|省市|市、区|省、市)(?=(?:财政)?[各共]?(?:同|自)?(?:承担|负担|分担|对半|各半))/g;

/** Levels of government that bear a cost: 省级承担60%. */
function bearersIn(plain: string): FormedParty[] {
  return [...plain.matchAll(bearers)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    group: "purses",
  }));
}

const han = /[\u4e00-\u9fff]/;

/** Every party of a plain text that its form shows, in order and without overlap. */
export function formedParties(plain: string): FormedParty[] {
  if (!han.test(plain)) return [];
  const found = [...bodiesIn(plain), ...countiesIn(plain), ...bearersIn(plain)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let behind = 0;
  return found.filter(({ start, end }) => {
    if (start < behind) return false;
    behind = end;
    return true;
  });
}

const numerals = "0123456789一二三四五六七八九十百千两几数余多";
const longestCount = 8;

/** Where a name begins with the number of those it names: 六所高校. */
function countStart(plain: string, start: number): number {
  if (!counters.includes(plain.charAt(start - 1) || " ")) return start;
  let at = start - 1;
  while (start - at < longestCount && numerals.includes(plain.charAt(at - 1) || " ")) at -= 1;
  return at < start - 1 ? at : start;
}

const counters = "家所只位支户";

/** A party that a word shows, with what its form adds to it: a part of a place, the ranks of a purse. */
export function grownInForm(plain: string, party: Party): Party {
  if (party.group === "purses") return { ...party, start: purseStart(plain, party.start) };
  if (party.kind !== "authority") return { ...party, start: countStart(plain, party.start) };
  if (party.group !== "place") return party;
  const end = placeEnd(plain, party.end);
  return end > party.end ? { ...party, end, actor: null } : party;
}

/** Parties with those that their form alone shows, which take the place of what stands inside them. */
export function withFormed(
  named: readonly Party[],
  formed: readonly FormedParty[],
): readonly Party[] {
  if (formed.length === 0) return named;
  // 市县承担 says of localities at large that they pay.
  const names = new Neighbourhood(named.filter(({ group }) => group !== "localities"));
  const added = formed.filter((party) => !names.covers(party));
  const forms = new Neighbourhood(added);
  const kept = named.filter((party) => !forms.covers(party));
  const parties = added.map((party): Party => ({
    ...party,
    kind: "authority",
    actor: null,
    office: null,
  }));
  return withPlaces([...kept, ...parties].toSorted((a, b) => a.start - b.start || a.end - b.end));
}

/** Parties in order, a body or purse with the place that it belongs to: 云和县财政, 深圳市人大常委会. */
function withPlaces(parties: readonly Party[]): readonly Party[] {
  return parties.map((party, at) => {
    const place = parties[at - 1];
    const isOwn = place?.group === "place" && ofPlaces.has(party.group) && place.end >= party.start;
    return isOwn ? { ...party, start: place.start, actor: null } : party;
  });
}

const ofPlaces: ReadonlySet<string> = new Set(["purses", "legislature", "local", "ministry"]);
