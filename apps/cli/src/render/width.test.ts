import { expect, it } from "vitest";

import { padEnd, padStart, widthOf } from "./width.ts";

it("counts two columns for a Chinese character or mark and none for a colour", () => {
  expect(widthOf("氢能（试点）")).toBe(12);
  expect(widthOf("\u001B[1m氢能\u001B[22m ok")).toBe(7);
  expect(widthOf("𠀀")).toBe(2);
  expect(widthOf("e\u0301 → “é” · ├─")).toBe(12);
});

it("pads to the width asked for, on either side", () => {
  expect(padEnd("氢能", 6)).toBe("氢能  ");
  expect(padStart("氢能", 6)).toBe("  氢能");
  expect(padEnd("氢能", 3)).toBe("氢能");
});
