import { expect, it } from "vitest";

import { withNote } from "./with-note.ts";

it("puts the note under a heading after the brief and its footnotes", () => {
  expect(withNote("# Brief\n\n[^1]: a source.\n", "Note", " Ask the bank.\n")).toBe(
    "# Brief\n\n[^1]: a source.\n\n## Note\n\nAsk the bank.\n",
  );
});

it("leaves a brief without a note as it is", () => {
  expect(withNote("# Brief\n", "Note", "  \n")).toBe("# Brief\n");
});
