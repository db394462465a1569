import { expect, it } from "vitest";

import { monthsBefore } from "./months-before.ts";

it("goes back over the turn of a year and never to a day that its month lacks", () => {
  expect(monthsBefore("2026-11-24", 6)).toBe("2026-05-24");
  expect(monthsBefore("2026-02-10", 12)).toBe("2025-02-10");
  expect(monthsBefore("2026-01-15", 1)).toBe("2025-12-15");
  expect(monthsBefore("2026-08-31", 6)).toBe("2026-02-28");
});
