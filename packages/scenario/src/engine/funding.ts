import { purposes, uniformAt } from "../draws/streams.ts";
import { normalQuantile } from "../numeric/normal.ts";
import { thousandsOfBillion, type InstrumentPlan, type Plan } from "./plan.ts";
import type { Scratch } from "./scratch.ts";

/** E1: what reaches each instrument in each quarter, never more in all than its envelope delivers. */
export function fund(plan: Plan, scratch: Scratch, replicate: number): void {
  scratch.called.fill(0);
  plan.instruments.forEach((instrument, row) => {
    const { beliefs } = scratch;
    const { envelope, delivery } = instrument.places;
    const whole = Math.round(
      Math.max((beliefs[envelope] ?? 0) * (beliefs[delivery] ?? 0), 0) * thousandsOfBillion,
    );
    const delay = instrument.announcedOnly ? delayOf(plan, scratch, instrument, replicate) : 0;
    if (delay !== null && whole > 0)
      call(plan, scratch, { instrument, row, whole, delay, replicate });
  });
}

/** Quarters until an instrument that is only announced is specified; null: it never is. */
function delayOf(
  { streams, shared }: Plan,
  { beliefs }: Scratch,
  { entity }: InstrumentPlan,
  replicate: number,
): number | null {
  if (
    uniformAt(streams, entity, purposes.specified, replicate, 0) >=
    (beliefs[shared.specifiedChance] ?? 0)
  )
    return null;
  const yearly = beliefs[shared.specifiedWait] ?? 1;
  const luck = uniformAt(streams, entity, purposes.specified, replicate, 1);
  return 4 * Math.floor(Math.log(luck) / Math.log(1 - yearly));
}

interface Call {
  readonly instrument: InstrumentPlan;
  readonly row: number;
  readonly whole: number;
  readonly delay: number;
  readonly replicate: number;
}

function call(
  plan: Plan,
  scratch: Scratch,
  { instrument, row, whole, delay, replicate }: Call,
): void {
  const { quarters, streams, shared } = plan;
  const noise = scratch.beliefs[shared.deliveryNoise] ?? 0;
  let [arrived, exact] = [0, 0];
  for (let quarter = delay; quarter < quarters; quarter += 1) {
    const pace = instrument.pace[quarter - delay] ?? 0;
    if (pace === 0) continue;
    const luck =
      noise === 0
        ? 1
        : Math.exp(
            noise *
              normalQuantile(
                uniformAt(streams, instrument.entity, purposes.delivery, replicate, quarter),
              ) -
              (noise * noise) / 2,
          );
    exact = Math.min(exact + whole * pace * luck, whole);
    const now = Math.round(exact) - arrived;
    scratch.called[row * quarters + quarter] = now;
    arrived += now;
  }
}

/** Turns money into projects of one ticket each, in the quarter in which the money for them is complete. */
export function startProjects(plan: Plan, scratch: Scratch): void {
  scratch.placed.fill(0);
  let next = 0;
  for (let row = 0; row < plan.instruments.length; row += 1) {
    scratch.firstProject[row] = next;
    next = startRow(plan, scratch, row, next);
    scratch.projectCount[row] = next - (scratch.firstProject[row] ?? 0);
  }
}

function startRow(plan: Plan, scratch: Scratch, row: number, first: number): number {
  const { quarters } = plan;
  const instrument = plan.instruments[row];
  if (!instrument) return first;
  const { called, placed, principal, started } = scratch;
  let whole = 0;
  for (let quarter = 0; quarter < quarters; quarter += 1)
    whole += Math.round((called[row * quarters + quarter] ?? 0) / instrument.refinanced);
  if (whole === 0) return first;
  const ticket = Math.max(
    instrument.ticket,
    Math.ceil(whole / Math.max(instrument.mostProjects - 1, 1)),
  );
  let [next, waiting, rest] = [first, 0, whole];
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const come = Math.round((called[row * quarters + quarter] ?? 0) / instrument.refinanced);
    waiting += come;
    rest -= come;
    let now = 0;
    const least = rest === 0 ? 1 : ticket;
    while (waiting >= least) {
      const size = Math.min(ticket, waiting);
      principal[next] = size;
      started[next] = quarter;
      next += 1;
      waiting -= size;
      now += size;
    }
    placed[row * quarters + quarter] = now;
  }
  return next;
}
