import type { Family } from "./multiple.ts";

/** Shares and tail of the splice; see V1 and V5 in docs/scenario-model.md. */
export interface Splice {
  readonly lossMass: number;
  readonly bodyMass: number;
  readonly tailIndex: number;
  readonly cap: number;
}

const knee = 5;
const kneeLog = Math.log(knee);

/** A loss below 1, a log-uniform body from 1 to 5, a Pareto tail from 5 to a cap. */
export function splice({ lossMass, bodyMass, tailIndex, cap }: Splice): Family {
  const tailMass = 1 - lossMass - bodyMass;
  const reach = 1 - Math.exp(-tailIndex * Math.log(cap / knee));
  const power = -1 / tailIndex;
  return (u) => {
    if (u < lossMass) {
      const part = u / lossMass;
      return 0.999 * part * Math.sqrt(part);
    }
    const above = u - lossMass;
    if (above < bodyMass) return Math.exp((above / bodyMass) * kneeLog);
    const part = Math.min((above - bodyMass) / tailMass, 1 - 1e-16);
    return knee * Math.exp(power * Math.log(1 - part * reach));
  };
}

/** Mean multiple of the splice in closed form (M6). */
export function spliceMean({ lossMass, bodyMass, tailIndex: a, cap }: Splice): number {
  const tailMass = 1 - lossMass - bodyMass;
  const k = cap / knee;
  const tail = (knee * a * (1 - k ** (1 - a))) / ((a - 1) * (1 - k ** -a));
  return (lossMass * 0.999) / 2.5 + (bodyMass * (knee - 1)) / kneeLog + tailMass * tail;
}
