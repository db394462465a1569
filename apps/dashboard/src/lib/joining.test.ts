import { expect, it } from "vitest";

import { bracketed, clauses, listed, named } from "./joining.ts";

it("puts parts together with the marks of the language, and leaves out what is empty", () => {
  expect(listed(["银行", "", "企业"], "zh")).toBe("银行、企业");
  expect(listed(["banks", "firms"], "en")).toBe("banks, firms");
  expect(clauses(["额度上限", "5000亿元"], "zh")).toBe("额度上限，5000亿元");
  expect(named("Kind", "Media", "en")).toBe("Kind: Media");
  expect(`措施${bracketed("新增", "zh")}`).toBe("措施（新增）");
});
