import { expect, it } from "vitest";

import { inkOf } from "../render/paper.ts";
import { checkNode, checkTerminal } from "./machine.ts";

it.each([
  ["20.18.3", "wrong"],
  ["20.19.0", "ok"],
  ["18.20.0", "wrong"],
  ["24.1.0", "ok"],
])("finds Node %s %s", (nodeVersion, state) => {
  expect(checkNode({ nodeVersion, charset: null }).state).toBe(state);
});

it.each([
  ["UTF-8", "ok"],
  ["ASCII", "note"],
  [null, "note"],
])("finds a terminal of character set %s %s", (charset, state) => {
  const paper = { columns: 120, ink: inkOf(false) };
  const finding = checkTerminal({ nodeVersion: "20.19.0", charset }, paper);
  expect(finding.state).toBe(state);
  expect(finding.text).toContain("120 columns");
});
