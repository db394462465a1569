import * as z from "zod";

import { Currency } from "../amount.ts";
import { MeasureId } from "../ids.ts";
import { measureFilters } from "./lists.ts";
import { PageQuestion, ViewQuestion } from "./view.ts";

const currency = Currency.optional().meta({
  description: "CNY, USD, EUR, or GDP for percent of output; default CNY",
});

export const MoneyQuestion = z.strictObject({
  ...ViewQuestion.shape,
  measure: MeasureId.meta({ description: "The measure's id" }),
  currency,
});
export type MoneyQuestion = z.infer<typeof MoneyQuestion>;

export const GrantEquivalentsQuestion = z.strictObject({
  ...PageQuestion.shape,
  ...measureFilters,
  currency,
});
export type GrantEquivalentsQuestion = z.infer<typeof GrantEquivalentsQuestion>;

export const ConversionsQuestion = z.strictObject({ ...ViewQuestion.shape, currency });
export type ConversionsQuestion = z.infer<typeof ConversionsQuestion>;
