/** Rises whenever the same scenario would give other numbers. */
export const modelVersion = "1.1.0";
