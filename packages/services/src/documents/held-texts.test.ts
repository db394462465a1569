import { expect, it } from "vitest";

import { createHeldTexts, isRepetition } from "./held-texts.ts";

const simplified = "公司发布公告说干燥设备已经获批，颁布的办法自下月起施行。";
const traditional = "公司發佈公告說乾燥設備已經獲批，頒佈的辦法自下月起施行。";

const holding = (texts: Record<string, string>) => {
  const held = createHeldTexts(async (sha256) => texts[sha256] ?? null);
  for (const [sha256, text] of Object.entries(texts)) held.add(sha256, text);
  return held;
};

it("knows a text again in the other script, with characters that stand for two of it", async () => {
  const [found] = await holding({ a: simplified }).like(traditional);
  expect(found).toMatchObject({ sha256: "a", likeness: { relation: "copy", shared: 1 } });
});

it("does not take another word for the same word in the other script", async () => {
  const other = traditional.replace("下月", "上月").replace("公司", "公局");
  const [found] = await holding({ a: simplified }).like(other);
  expect(found && isRepetition(found.likeness)).not.toBe(true);
});

it("gives the closest first, and of two as close the one added first", async () => {
  const long = `${simplified}\n各地分行须在十日内报送名单，逾期不再受理，特此通知有关单位。`;
  const held = holding({ part: long, first: simplified, second: simplified });
  const found = await held.like(simplified);
  expect(found.map(({ sha256 }) => sha256)).toEqual(["first", "second", "part"]);
});
