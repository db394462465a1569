import { type Day, happenedBy, type Measure } from "@nqpf/domain";

/** A measure with its money as it stood on an earlier day of the same view. */
export function moneyBy(measure: Measure, day: Day): Measure {
  const money = measure.money.flatMap((line) => {
    const amounts = line.amounts.filter(({ value }) => happenedBy(value.on, day) === "yes");
    const last = amounts.at(-1);
    if (!last) return [];
    const stated = amounts.map((amount) => ({
      ...amount,
      state: amount === last ? ("current" as const) : ("earlier" as const),
    }));
    return [{ ...line, partOf: lineOf(measure, last.value.partOf), amounts: stated }];
  });
  return { ...measure, money };
}

function lineOf(measure: Measure, amount: string | null): string | null {
  if (amount === null) return null;
  const line = measure.money.find(({ amounts }) =>
    amounts.some(({ value }) => value.id === amount),
  );
  return line?.id ?? amount;
}
