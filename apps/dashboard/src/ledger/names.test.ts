import { expect, it } from "vitest";

import { namesOf } from "./names.ts";

it("lets an id of a newer ledger stand for itself", () => {
  const names = namesOf([], [], [], {
    rung: [
      { id: "announced", en: "Announced", zh: "已宣布", means: "Issued.", meansZh: "已公布。" },
    ],
  });
  expect(names.word("rung", "announced").zh).toBe("已宣布");
  expect(names.word("rung", "unheard-of").en).toBe("unheard-of");
  expect(names.sector("unheard-of")).toEqual({ en: "unheard-of", zh: null });
  expect(names.words("basis")).toEqual([]);
});
