import { type Language, language } from "../../lib/language.ts";
import { formatMoney } from "../../lib/number-text.ts";
import { messages } from "./messages.ts";

const digits = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

/** Money in the unit of the address, on a short scale: `USD 69.49 bn`, `0.371% of GDP`. */
export function convertedText(value: number, unit: string, of: Language = language): string {
  if (unit.startsWith("percent")) return messages.ofOutput(`${digits.format(value)}%`);
  return formatMoney(Math.round(value), unit, of);
}
