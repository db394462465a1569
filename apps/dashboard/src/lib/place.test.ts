import { expect, it } from "vitest";

import { placeOf, placeText } from "./place.ts";

it("reads a place from an address and writes it back", () => {
  const place = placeOf("120-164");
  expect(place).toEqual({ start: 120, end: 164 });
  expect(place && placeText(place)).toBe("120-164");
});

it.each([undefined, "", "12", "12-", "-12", "5-5", "9-3", "1-2-3", "a-b", "1.5-2"])(
  "takes %s for no place",
  (address) => {
    expect(placeOf(address)).toBeNull();
  },
);
