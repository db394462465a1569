import { expect, it } from "vitest";

import { readEnv } from "./env.ts";

it.each([
  [{ NO_COLOR: "1" }, true],
  [{ TERM: "dumb" }, true],
  [{ NO_COLOR: "" }, false],
  [{ TERM: "xterm-256color" }, false],
])("%j makes colour unwelcome: %s", (variables, noColour) => {
  expect(readEnv(variables).noColour).toBe(noColour);
});

it.each([
  [{ LANG: "de_DE.UTF-8" }, "UTF-8"],
  [{ LANG: "en_GB.UTF-8", LC_ALL: "C" }, "ASCII"],
  [{ LC_CTYPE: "zh_CN.gb18030@pinyin" }, "GB18030"],
  [{}, null],
])("%j has the character set %s", (variables, charset) => {
  expect(readEnv(variables).charset).toBe(charset);
});
