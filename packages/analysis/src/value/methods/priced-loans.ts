import { lifeOf } from "../life.ts";
import { observedPrices } from "../observed-price.ts";
import { borrowerSilence } from "../borrower-silence.ts";
import { notValuedBeside, type Valued } from "../valuation.ts";
import type { Valuing } from "../valuing.ts";

/** Loans of banks that somebody steers: valued where the measure itself reports what borrowers pay. */
export function valuePricedLoans(valuing: Valuing): Valued {
  const { measure, rules } = valuing;
  const seen = observedPrices(valuing, lifeOf(measure, rules, "loan-years")).filter(
    ({ reading }) => reading === "own-price",
  );
  const [silence = "whose cost a lower price of loans is, is not stated"] =
    seen.length > 0 ? [] : borrowerSilence(measure);
  return notValuedBeside(seen, silence);
}
