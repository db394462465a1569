import { firstDay } from "@nqpf/domain";
import { expect, it } from "vitest";

import { openObservatory } from "./observatory.ts";

const observatory = openObservatory({ today: () => "2026-11-24" });

it("lists sources latest first, and those without a date last", () => {
  const lines = observatory.csv.listSources({})?.split("\r\n").length;
  const dates: (string | null)[] = [];
  let cursor: string | undefined;
  do {
    const page = observatory.listSources({ limit: 200, cursor });
    dates.push(...page.data.map((source) => source.published));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  const undated = dates.indexOf(null);
  expect(undated).toBeGreaterThan(0);
  expect(dates.slice(undated).every((date) => date === null)).toBe(true);
  const days = dates.slice(0, undated).map((date) => firstDay(date ?? ""));
  expect(days.every((day, index) => index === 0 || day <= (days[index - 1] ?? ""))).toBe(true);
  expect(dates).toHaveLength((lines ?? 0) - 2);
});

it("says through which day its sources were published, never later than was asked", () => {
  const { scope } = observatory.getStatus({ knownAt: "2024-04-22", asOf: "2024-04-22" });
  expect(scope.dataThrough).toBe("2024-04-22");
});

it("takes a question without days to mean today", () => {
  const { scope } = observatory.getStatus({});
  expect(scope).toMatchObject({ asOf: "2026-11-24", knownAt: "2026-11-24" });
});
