import { expect, it } from "vitest";

import { placeNameIn } from "./place-name.ts";

it("writes a region as a reader of the language would, and one it does not know by its id", () => {
  expect(placeNameIn("en", "inner-mongolia")).toBe("Inner Mongolia");
  expect(placeNameIn("zh", "inner-mongolia")).toBe("内蒙古自治区");
  expect(placeNameIn("zh", "new-town")).toBe("New Town");
});
