/** From a project's luck, a probability inside (0, 1), to the value it returns for a yuan. */
export type Family = (u: number, years: number) => number;
