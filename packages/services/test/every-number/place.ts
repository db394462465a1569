import type { Addition } from "@nqpf/domain/answers";
import type { ExplainQuestion } from "@nqpf/domain/questions";

import type { Observatory } from "../../src/observatory.ts";

/** From where the answers of a walk look. */
export interface Look {
  readonly asOf: string;
  readonly knownAt: string;
}

/** A number where an answer shows it, and how its explanation is asked for. */
export interface Place {
  readonly where: string;
  readonly value: number;
  readonly ask: Omit<ExplainQuestion, keyof Look>;
  /** Which figure of the explanation, where there are several. */
  readonly key?: string;
}

export type Walk = (observatory: Observatory, look: Look) => Place[];

export type Narrow = Omit<ExplainQuestion, "metric">;

/** Every sum of an addition. */
export function sumsOf(where: string, { totals }: Addition, narrow: Narrow): Place[] {
  return totals.map((total) => {
    const { role, currency, basis, period, payerKind, payerClass, value } = total;
    const parts = [role, currency.toLowerCase(), basis, period, payerKind, payerClass];
    const key = parts.filter((part) => part !== null).join("/");
    return { where: `${where} ${key}`, value, ask: { metric: "money", role, ...narrow }, key };
  });
}
