import { RequestFailed } from "@nqpf/client";
import { describe, expect, it } from "vitest";

import { troubleOf } from "./trouble.ts";

const problem = {
  type: "about:blank",
  title: "A title",
  status: 400,
  detail: "the whole of it",
  requestId: "a-request",
};

describe("what a failed request says of itself", () => {
  it("names each field of a request that did not fit", () => {
    const errors = [{ parameter: "url", message: "no address" }];
    const failed = new RequestFailed({ ...problem, code: "invalid-request", errors });
    expect(troubleOf(failed)).toMatchObject({ title: "A title", details: ["url: no address"] });
  });

  it("gives the server's reason for any other refusal", () => {
    const errors = [{ parameter: "document", message: "the whole of it" }];
    const failed = new RequestFailed({ ...problem, code: "unreadable", errors });
    expect(troubleOf(failed)).toMatchObject({ code: "unreadable", details: ["the whole of it"] });
  });

  it("says of a server that did not answer that nothing was changed", () => {
    expect(troubleOf(new TypeError("fetch failed"))).toMatchObject({ code: null, requestId: null });
  });
});
