import type { Family } from "./multiple.ts";

/** A loss, or a Pareto win from 1 on (V3: chance of a win .329 and index 1.05 give a published fund simulator). */
export function paretoWin(lossMass: number, index: number, cap: number): Family {
  const reach = cap === Infinity ? 1 : 1 - Math.exp(-index * Math.log(cap));
  return (u) => {
    if (u < lossMass) {
      const part = u / lossMass;
      return 0.999 * part * Math.sqrt(part);
    }
    const part = Math.min((u - lossMass) / (1 - lossMass), 1 - 1e-16);
    return Math.exp(-Math.log(1 - part * reach) / index);
  };
}

/** Tail index by year held, 1 to 8, of an open portfolio model after Othman 2019 (V4). */
const indexByYear = [4, 2, 1.3, 1.1, 1, 0.93, 0.86, 0.8] as const;

/** Half of the projects lose, after Beta(3,1); the others win from a Pareto tail that fattens with the years held. */
export function truncatedPareto(cap: number): Family {
  const capLog = Math.log(cap);
  return (u, years) => {
    if (u < 0.5) return Math.cbrt(2 * u);
    const year = Math.min(Math.max(Math.ceil(years), 1), indexByYear.length);
    const index = indexByYear[year - 1] ?? 1;
    const part = Math.min(2 * u - 1, 1 - 1e-16);
    return Math.exp(-Math.log(1 - part * (1 - Math.exp(-index * capLog))) / index);
  };
}
