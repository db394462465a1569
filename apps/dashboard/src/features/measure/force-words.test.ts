import type { Force } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { forceWords } from "./force-words.ts";
import { messages } from "./messages.ts";

const words = messages.force;
const none = { until: null, unsure: null, suspended: null };

function say(force: Partial<Force>, effective: string | null = null): string {
  const measure = { effective: effective === null ? null : ({ value: effective } as never) };
  const whole: Force = { ...none, state: "announced", since: null, property: null, ...force };
  return forceWords(whole, measure, "superseded", words).join(" ");
}

it("tells what is announced from what is in force", () => {
  expect(say({ since: "2024-04-07" })).toBe(
    "Announced 7 Apr 2024. No source says that it has taken effect.",
  );
  expect(say({ since: "2024-04-07" }, "2027-01-01")).toBe(
    "Announced 7 Apr 2024. To take effect 1 Jan 2027.",
  );
  expect(say({ state: "in-force", since: "2024-05-01", property: "effective" })).toBe(
    "In force since 1 May 2024. No end is stated.",
  );
});

it("says how roughly a date is known, and what that leaves open", () => {
  expect(say({ since: "2024-04", unsure: "in-force" }, "2024")).toBe(
    "Announced Apr 2024 (known to the month). Perhaps in force already: the date is too rough to tell.",
  );
});

it("ends by its own last day or by what took its place", () => {
  expect(say({ state: "ended", since: "2025-12-31", property: "expires" })).toBe(
    "Ended: its last day was 31 Dec 2025.",
  );
  expect(say({ state: "ended", since: "2025-03-01", property: "rungs/superseded" })).toBe(
    "Ended 1 Mar 2025: superseded.",
  );
});
