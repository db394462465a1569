import { type Measure, MeasureId, type MoneyLine } from "@nqpf/domain";

/** As many measures as asked for: those given, then copies of them under ids of their own. */
export function manyMeasures(measures: readonly Measure[], size: number): Measure[] {
  return Array.from({ length: size }, (_, at) => {
    const measure = measures[at % measures.length];
    if (!measure) throw new Error("there is no measure to copy");
    const copy = Math.floor(at / measures.length);
    return copy === 0 ? measure : copied(measure, `-copy-${copy}`);
  });
}

function copied(measure: Measure, suffix: string): Measure {
  return {
    ...measure,
    id: MeasureId.parse(measure.id + suffix),
    money: measure.money.map((line): MoneyLine => ({
      ...line,
      id: line.id + suffix,
      partOf: line.partOf === null ? null : line.partOf + suffix,
    })),
  };
}
