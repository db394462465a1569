/** Where each writing operation is sent, by POST. Free of schemas, so that a browser may load it. */
export const writePaths = {
  addDocument: "/v1/documents",
  readDocument: "/v1/readings",
  addReview: "/v1/reviews",
} as const;

export type WriteOperation = keyof typeof writePaths;
