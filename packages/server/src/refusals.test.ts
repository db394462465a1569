import { Problem } from "@nqpf/http/contract";
import { RefusalCode } from "@nqpf/domain";
import { describe, expect, it } from "vitest";

import { createLocalApp } from "./local-app.ts";

const app = createLocalApp({ today: () => "2026-11-24" });
const facility = "measure=pbc-sti-tech-transformation-relending";

/** What is asked, the code of the refusal, the parameter at fault, and words of it that would work. */
const refused: [path: string, code: string, parameter: string, works: RegExp][] = [
  ["/v1/measures?sector=helium", "invalid-request", "sector.0", /"hydrogen"/],
  ["/v1/gaps?sector=helium", "invalid-request", "sector.0", /"hydrogen"/],
  ["/v1/conflicts?instrument=gift", "invalid-request", "instrument.0", /"grant"/],
  ["/v1/measures?sectr=hydrogen", "unknown-parameter", "sectr", /known are .*\bsector\b/],
  ["/v1/matrix?column=hydrogen", "unknown-parameter", "column", /known are .*\brows\b/],
  ["/v1/matrix?by=money", "invalid-request", "role", /ceiling, earmark, budgeted/],
  ["/v1/matrix?by=money&role=dreamt", "invalid-request", "role", /"ceiling"/],
  ["/v1/matrix?role=ceiling", "invalid-request", "role", /by=money/],
  ["/v1/changes?from=2024-04-22&until=2024-04-15", "bad-period", "until", /be 2024-04-22 or later/],
  ["/v1/changes?from=2027-01-01", "bad-period", "until", /be 2027-01-01 or later/],
  ["/v1/measures?from=2025&until=2024-12", "bad-period", "until", /be 2025 or later/],
  ["/v1/gaps?from=2025&until=2024-12", "bad-period", "until", /be 2025 or later/],
  [
    "/v1/conflicts?announcedFrom=2025-02&announcedUntil=2025-01-31",
    "bad-period",
    "announcedUntil",
    /be 2025-02 or later/,
  ],
  ["/v1/grant-equivalents?from=2025&until=2024", "bad-period", "until", /be 2025 or later/],
  [`/v1/money?${facility}&currency=JPY`, "unknown-currency", "currency", /CNY, USD, EUR, GDP/],
  ["/v1/grant-equivalents?currency=JPY", "unknown-currency", "currency", /CNY, USD, EUR, GDP/],
  [`/v1/money?${facility}&currency=euro`, "invalid-request", "currency", /ISO 4217/],
  ["/v1/grant-equivalents?asOf=2018-12-31", "before-data", "asOf", /asOf=2019-01-01 or later/],
  [
    "/v1/grant-equivalents?asOf=2024-04-22&knownAt=2022-12-31",
    "before-data",
    "knownAt",
    /knownAt=2023-08-31 or later/,
  ],
  ["/v1/matrix?asOf=1949-10-01", "before-data", "asOf", /asOf=\d{4}-\d\d-\d\d or later/],
  ["/v1/gaps?knownAt=1949-10-01", "before-data", "knownAt", /knownAt=\d{4}-\d\d-\d\d or later/],
  ["/v1/positions?knownAt=1949-10-01", "before-data", "knownAt", /knownAt=\d{4}-\d\d-\d\d/],
  ["/v1/signals/trend?asOf=1949-10-01", "before-data", "asOf", /asOf=\d{4}-\d\d-\d\d or later/],
  ["/v1/briefs/2024-W60", "bad-period", "week", /write one as 2026-W47, or latest/],
  ["/v1/briefs/2026-W52", "bad-period", "week", /the last whole week is 2026-W47/],
  ["/v1/briefs/1949-W40", "bad-period", "week", /the last whole week is 2026-W47/],
  ["/v1/measures?asOf=2024-02-30", "invalid-request", "asOf", /\(2024-06-15\)/],
  ["/v1/changes?from=2024-04", "invalid-request", "from", /\(2024-06-15\)/],
  ["/v1/measures?from=yesterday", "invalid-request", "from", /2024, 2024-06 or 2024-06-15/],
  ["/v1/measures?revision=999", "unknown-revision", "revision", /the newest revision is \d+/],
  ["/v1/money?measure=no-such-measure", "not-found", "measure", /the list of measures/],
];

describe("a question that cannot be answered as asked", () => {
  it.each(refused)("%s is refused as %s, for its %s", async (path, code, parameter, works) => {
    const response = await app.request(path);
    const problem = Problem.parse(await response.json());
    expect(problem).toMatchObject({ code, status: response.status });
    const fault = problem.errors?.find((error) => error.parameter === parameter);
    expect(fault?.message).toMatch(works);
  });

  it.each([
    ["/v1/measures/no-such-measure", "measures"],
    ["/v1/measures/no-such-measure/claims", "measures"],
    ["/v1/sectors/helium", "sectors"],
    ["/v1/instruments/gift", "instruments"],
    ["/v1/actors/nobody", "actors"],
  ])("%s is nothing, and the list of %s has what is", async (path, list) => {
    const problem = Problem.parse(await (await app.request(path)).json());
    expect(problem.code).toBe("not-found");
    expect(problem.detail).toContain(`the list of ${list} names those there are`);
    expect((await app.request(`/v1/${list}`)).status).toBe(200);
  });

  it("is refused with the same words where the CSV twin is asked for", async () => {
    for (const path of ["/v1/gaps?from=2025&until=2024", "/v1/matrix?asOf=1949-10-01"]) {
      const [json, csv] = await Promise.all([
        app.request(path),
        app.request(path.replace("?", ".csv?")),
      ]);
      const [{ detail }, other] = [
        Problem.parse(await json.json()),
        Problem.parse(await csv.json()),
      ];
      expect(other.detail).toBe(detail);
    }
  });

  it("is answered where it is asked as the refusal says", async () => {
    for (const [path, code] of refused.filter(([, kind]) => kind === "before-data")) {
      const { detail = "" } = Problem.parse(await (await app.request(path)).json());
      const [, parameter = "", day = ""] = /ask (\w+)=(\S+) or later/.exec(detail) ?? [];
      const again = new URL(path, "http://localhost");
      again.searchParams.set(parameter, day);
      expect([code, (await app.request(again.pathname + again.search)).status]).toEqual([
        code,
        200,
      ]);
    }
  });
});

it("has a code of its own for every refusal of a read question", () => {
  const codes = new Set(refused.map(([, code]) => code));
  for (const code of ["before-data", "bad-period", "unknown-currency", "unknown-revision"])
    expect(codes).toContain(RefusalCode.parse(code));
});
