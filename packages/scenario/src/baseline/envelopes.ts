import { currentAmount, type Amount, type Measure, type MoneyLine } from "@nqpf/domain";

/** In which role an amount is taken for the whole of what a measure promises, best first. */
const rolesByWorth: readonly Amount["role"][] = [
  "ceiling",
  "budgeted",
  "allocated",
  "contracted",
  "mobilisation-target",
  "earmark",
  "drawn",
  "spent",
];

/** What a measure promises, in the home currency, from the money lines that count. */
export interface Envelope {
  readonly billion: number;
  readonly amounts: readonly Amount[];
}

/**
 * The lines of one role are added, since they are apart from each other; other roles describe the same money. Lines inside
 * another are that one's money, unless only the `chosen` lines are asked for.
 */
export function envelopeOf(
  { money }: Measure,
  currency: string,
  chosen?: readonly string[],
): Envelope | null {
  const standing = money
    .filter(({ id, partOf }) => (chosen ? chosen.includes(id) : partOf === null))
    .flatMap((line) => countedAmount(line, currency));
  const role = rolesByWorth.find((one) => standing.some((amount) => amount.role === one));
  if (role === undefined) return null;
  const amounts = standing.filter((amount) => amount.role === role);
  const latest =
    amounts.filter(({ basis }) => basis !== "flow").length > 0
      ? amounts.filter(({ basis }) => basis !== "flow")
      : lastFlow(amounts);
  return { billion: latest.reduce((sum, { value }) => sum + value, 0) / 1e9, amounts: latest };
}

function countedAmount(line: MoneyLine, currency: string): Amount[] {
  const held = currentAmount(line)?.value;
  return held && held.counts && held.currency === currency ? [held] : [];
}

/** Of yearly flows the largest, as one year's worth: flows of several years are not a stock. */
function lastFlow(flows: readonly Amount[]): Amount[] {
  const [first] = flows.toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  return first ? [first] : [];
}
