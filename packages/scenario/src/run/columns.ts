import { drawBeliefs } from "../draws/beliefs.ts";
import type { Plan } from "../engine/plan.ts";
import { beliefColumn, type BeliefColumn } from "../summary/drivers.ts";

/** One output of a table of runs, from row `first` on. */
export function columnAt(
  rows: Float64Array,
  width: number,
  column: number,
  first: number,
  count: number,
): Float64Array {
  const values = new Float64Array(count);
  for (let row = 0; row < count; row += 1)
    values[row] = rows[(first + row) * width + column] ?? Number.NaN;
  return values;
}

/** What was believed in the first runs, one column a belief that is not fixed. */
export function beliefColumns({ beliefs, streams }: Plan, count: number): BeliefColumn[] {
  const { list } = beliefs;
  const drawn = new Float64Array(list.length);
  const columns = list.map(() => new Float64Array(count));
  for (let row = 0; row < count; row += 1) {
    drawBeliefs(beliefs, streams, row, drawn);
    columns.forEach((values, place) => {
      values[row] = drawn[place] ?? 0;
    });
  }
  return list.flatMap((belief, place) => {
    const values = columns[place];
    return belief.fixed || !values ? [] : beliefColumn(belief, values);
  });
}
