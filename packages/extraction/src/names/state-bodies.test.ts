import { expect, test } from "vitest";

import { findStateBodies } from "./state-bodies.ts";

const bodies = (plain: string) =>
  findStateBodies(plain).map(({ start, end }) => plain.slice(start, end));

const cases: [plain: string, ...names: string[]][] = [
  ["国务院批准", "国务院"],
  ["财政部、税务总局联合发布", "财政部", "税务总局"],
  ["据国家发展改革委介绍", "国家发展改革委"],
  ["石家庄市住房保障和房产管理局", "石家庄市住房保障和房产管理局"],
  ["江苏省无锡市崇安区法院", "江苏省无锡市崇安区法院"],
  ["崇礼县政府", "崇礼县政府"],
  ["乌审旗旗委", "乌审旗旗委"],
  ["北京市住建委和市教委", "北京市住建委", "市教委"],
  ["原银监会", "银监会"],
  ["央行和人民银行", "央行", "人民银行"],
  ["银监会新闻处", "银监会新闻处"],
  ["北京地税通知", "北京地税"],
  ["公安部署警力", "公安"],
  ["工信部等八部门印发", "工信部", "八部门"],
];

test.each(cases)("%s", (plain, ...names) => {
  expect(bodies(plain)).toEqual(names);
});

test.each(["美国国防部", "加拿大税务局", "俄国防部", "教育局限", "建设任务", "税务筹划"])(
  "%s names no body of the Chinese state",
  (plain) => {
    expect(bodies(plain)).toEqual([]);
  },
);
