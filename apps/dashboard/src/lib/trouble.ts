import { RequestFailed } from "@nqpf/client";

import { type Language, language } from "./language.ts";
import { messages } from "./messages.ts";

/** Why a request did not do what was asked. */
export interface Trouble {
  /** Of the server's problem document; null where the server did not answer. */
  readonly code: string | null;
  readonly title: string;
  readonly details: readonly string[];
  /** The server gives its details in English. */
  readonly detailsLanguage: Language;
  readonly requestId: string | null;
}

const unreachable: Trouble = {
  code: null,
  title: messages.unreachable,
  details: [messages.unreachableDetail],
  detailsLanguage: language,
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
  return {
    code,
    title: messages.problem(code, title),
    details,
    detailsLanguage: "en",
    requestId,
  };
}
