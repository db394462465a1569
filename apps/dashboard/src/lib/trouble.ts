import { RequestFailed } from "@nqpf/client";

/** Why a request did not do what was asked. */
export interface Trouble {
  /** Of the server's problem document; null where the server did not answer. */
  readonly code: string | null;
  readonly title: string;
  readonly details: readonly string[];
  readonly requestId: string | null;
}

const unreachable: Trouble = {
  code: null,
  title: "The server did not answer",
  details: ["Nothing was changed. Look whether it runs, and try again."],
  requestId: null,
};

/** What a failed request says of itself, in the server's words where it gave some. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof RequestFailed)) return unreachable;
  const { code, title, detail, errors, requestId } = error.problem;
  const isOfFields = code === "invalid-request" || code === "unknown-parameter";
  const faults = isOfFields && errors ? errors : [];
  const details =
    faults.length > 0
      ? faults.map(({ parameter, message }) => `${parameter}: ${message}`)
      : [detail ?? ""].filter((words) => words !== "");
  return { code, title, details, requestId };
}
