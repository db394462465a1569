import type { DoubleArray } from "./double-array.ts";

/** Goes through an automaton unit by unit; 0 is the root. */
export interface Walk {
  readonly next: (state: number, unit: number) => number;
  /** Whether a term ends at a state or on its way of failures. */
  readonly ends: (state: number) => boolean;
}

/** Lays what one step reads side by side in memory: a step costs as much as its misses of the cache. */
export function walkOf({ classes, base, parent, failure, ends }: DoubleArray): Walk {
  const cells = new Int32Array(2 * base.length);
  const falls = new Int32Array(base.length);
  for (let state = 0; state < base.length; state += 1) {
    cells[2 * state] = base[state] ?? 0;
    cells[2 * state + 1] = parent[state] ?? -1;
    falls[state] = 2 * (failure[state] ?? 0) + (ends[state] ?? 0);
  }
  // No state is a child of the root by falling onto the root itself.
  cells[1] = -1;
  const roots = rootsOf(classes, cells);

  // safe, all below: states and units stand in arrays made for all of them; asking each time costs a third of the rate.
  return {
    next: (from, unit) => {
      if (from === 0) return roots[unit] as number;
      const unitClass = classes[unit] as number;
      if (unitClass === 0) return 0;
      for (let state = from; ;) {
        const child = (cells[2 * state] as number) + unitClass;
        if (cells[2 * child + 1] === state) return child;
        state = (falls[state] as number) >> 1;
        if (state === 0) return roots[unit] as number;
      }
    },
    ends: (state) => ((falls[state] as number) & 1) === 1,
  };
}

/** Where each code unit leads from the root. */
function rootsOf(classes: Uint16Array, cells: Int32Array): Int32Array {
  const roots = new Int32Array(classes.length);
  const base = cells[0] ?? 0;
  for (let unit = 0; unit < classes.length; unit += 1) {
    const child = base + (classes[unit] ?? 0);
    if (classes[unit] !== 0 && cells[2 * child + 1] === 0) roots[unit] = child;
  }
  return roots;
}
