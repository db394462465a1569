import { beforeEach, expect, it, vi } from "vitest";

import { keepVisit, visitBefore } from "./last-visit.ts";

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
});

it("knows no visit before the first", () => {
  expect(visitBefore("2026-11-24")).toBeNull();
  keepVisit("2026-11-24");
  expect(visitBefore("2026-11-24")).toBeNull();
});

it("remembers the last day of a visit through a whole day of visits", () => {
  keepVisit("2026-11-12");
  keepVisit("2026-11-24");
  keepVisit("2026-11-24");
  expect(visitBefore("2026-11-24")).toBe("2026-11-12");
  expect(visitBefore("2026-11-25")).toBe("2026-11-24");
});
