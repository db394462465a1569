/** Where each writing operation is sent, by POST unless it takes something back. Free of schemas, so that a browser may load it. */
export const writePaths = {
  addDocument: "/v1/documents",
  readDocument: "/v1/readings",
  addReview: "/v1/reviews",
  startScenario: "/v1/scenarios",
  cancelScenario: "/v1/scenarios/{id}",
} as const;

export type WriteOperation = keyof typeof writePaths;

/** How an operation is sent. */
export function methodOf(name: WriteOperation): "POST" | "DELETE" {
  return name === "cancelScenario" ? "DELETE" : "POST";
}
