import { expect, test } from "vitest";

import { normalise } from "../text/normalise.ts";
import { findDocumentNumbers } from "./document-numbers.ts";

const read = (text: string) => findDocumentNumbers(normalise(text).text);

const cases: [written: string, ...numbers: string[]][] = [
  ["国发〔2024〕7号", "国发〔2024〕7号"],
  ["银发[2024]12号", "银发〔2024〕12号"],
  ["财税（２０１８）５４号", "财税〔2018〕54号"],
  ["发改环资【2024】15号", "发改环资〔2024〕15号"],
  ["国科发资﹝2021﹞第12号", "国科发资〔2021〕12号"],
  ["国 发 〔 2024 〕 7 号", "国发〔2024〕7号"],
  ["国办\n发〔2024〕\n7号", "国办发〔2024〕7号"],
  ["京政办发〔2024〕3号、深工信规〔2023〕8号", "京政办发〔2024〕3号", "深工信规〔2023〕8号"],
  ["《关于设备更新的通知（工信部联规〔2024〕5号）》", "工信部联规〔2024〕5号"],
  ["按照中国人民银行银发〔2024〕7号", "银发〔2024〕7号"],
  ["根据榆政发〔2024〕7号", "榆政发〔2024〕7号"],
  ["财政部〔2024〕5号文", "财政部〔2024〕5号"],
  ["国务院令第752号", "国务院令第752号"],
  ["国务院第752号令", "国务院令第752号"],
  ["国令第786号", "国令第786号"],
  ["中华人民共和国主席令\n\n第十五号", "中华人民共和国主席令第15号"],
  ["国家统计局令（第37号）", "国家统计局令第37号"],
  ["商务部公告2024年第46号", "商务部公告2024年第46号"],
  ["商务部2024年第46号公告", "商务部公告2024年第46号"],
  ["按财政部、税务总局公告2023年第7号", "财政部 税务总局公告2023年第7号"],
  ["（公告2024年第46号）", "公告2024年第46号"],
  ["中国人民银行公告〔2024〕第3号", "中国人民银行公告〔2024〕第3号"],
];

test.each(cases)("%s", (written, ...numbers) => {
  expect(read(written).map(({ normal }) => normal)).toEqual(numbers);
});

test.each([
  "(2023)京01民终123号",
  "GB/T 1234-2020",
  "《公司法》第142条",
  "电话010-66194114转5号",
  "2024年5月3号",
  "第三号",
  "京ICP备05083640号",
  "长安街(2024)5号楼",
  "房权证京字(2023)第123号",
  "（2024）7号",
  "搜查令第12号",
  "2024年第9号台风",
  "国发〔2024〕",
  "Order No. 752 [2024]",
])("%s is no document number", (written) => {
  expect(read(written)).toEqual([]);
});

test("a number has its issuers, year, serial and bracket", () => {
  expect(read("银发[2024]12号")).toEqual([
    {
      start: 0,
      end: 11,
      issuers: ["银发"],
      year: 2024,
      serial: 12,
      bracket: "[",
      normal: "银发〔2024〕12号",
    },
  ]);
  expect(read("国务院令第752号")).toMatchObject([
    { issuers: ["国务院"], year: null, serial: 752, bracket: null },
  ]);
  expect(read("财政部 税务总局公告2023年第7号")).toMatchObject([
    { issuers: ["财政部", "税务总局"], year: 2023, serial: 7 },
  ]);
});
