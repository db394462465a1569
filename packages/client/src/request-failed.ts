import type { Problem } from "@nqpf/http/contract";

/** The server refused a request or failed; `problem` is its RFC 9457 document. */
export class RequestFailed extends Error {
  override readonly name = "RequestFailed";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** Reads a failed response; an answer that is no problem document becomes one that says so. */
export async function failureOf(response: Response): Promise<RequestFailed> {
  const isProblem = response.headers.get("content-type")?.startsWith("application/problem+json");
  if (isProblem) {
    // safe: the content type announces our own problem document.
    return new RequestFailed((await response.json()) as Problem);
  }
  return new RequestFailed({
    type: "about:blank",
    title: "The answer is not from this API",
    status: response.status,
    code: "internal",
    detail: `the address answered ${response.status} without a problem document`,
    requestId: response.headers.get("x-request-id") ?? "unknown",
  });
}
