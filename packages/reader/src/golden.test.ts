import { expect, it } from "vitest";

import { noticePage } from "./html/notice-page.ts";
import { read, reader } from "./index.ts";

/** Texts of the reader's version 1. Where one changes, the version must rise with it. */
it.each([
  [
    "plain.txt",
    "Relending:  500 billion\r\n设立再贷款\r",
    "504edfc0ac73f26ce9cb0b221ebdef143bbbb9cde188436894d0bc7ecaf84611",
  ],
  [
    "digest.md",
    "---\ndate: 2024-04\n---\r\n# Relending\n\n- 1.75 percent  \n",
    "4e0c477122fe500e1ea3798133ed9432497343844d525eb0ebef2f64cf13dc77",
  ],
  ["notice.html", noticePage, "4d278f71b72c854c423ff58686b701a5caa7c8ce1341b84d1e84063b6c8e23fc"],
])("keeps the text of %s", (name, content, textSha256) => {
  expect(read(new TextEncoder().encode(content), { name })).toMatchObject({ textSha256 });
  expect(reader.version).toBe("1");
});
