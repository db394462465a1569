import type { Day, Measure, Parameter } from "@nqpf/domain";
import type { NominalFigure } from "@nqpf/domain/answers";

import type { Ingredient, Missing } from "./ingredient.ts";
import type { KindOfActor } from "./nominal.ts";
import type { Method, ValuationRules } from "./rules.ts";

/** What the valuation of one measure starts from. Reference series hold only what had been stated by the question's day. */
export interface Valuing {
  readonly measure: Measure;
  readonly asOf: Day;
  readonly method: Method;
  readonly figures: readonly NominalFigure[];
  /** The amount that is valued. */
  readonly base: Ingredient | Missing;
  readonly parameters: readonly Parameter[];
  readonly kindOfActor: KindOfActor;
  readonly rules: ValuationRules;
}
