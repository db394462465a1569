import type { Valuation } from "@nqpf/domain/answers";

import { type Accrual, accrue, changesIn, stretchesOf } from "./accrual.ts";
import { observedSoFar } from "./accrued-observed.ts";
import { assumed } from "./assumption.ts";
import { accruedOver } from "./accrued-valuation.ts";
import { benchmarkRate } from "./benchmark-rate.ts";
import { drawnPath, type DrawnPoint } from "./drawn-path.ts";
import { spell, withoutValue } from "./explain.ts";
import { fanOf, type Made } from "./fan.ts";
import { type Ingredient, isMissing, madeOf, type Missing } from "./ingredient.ts";
import { changesOf } from "./reference.ts";
import type { Benchmark } from "./rules.ts";
import { shareOf } from "./valuation.ts";
import type { Valuing } from "./valuing.ts";

/** What a refinanced facility came to by the day, from the loans drawn so far and the rates of each day. */
export function accruedValuations(valuing: Valuing): Valuation[] {
  const { measure, asOf, rules, parameters } = valuing;
  const path = drawnPath(valuing);
  const last = path.at(-1);
  const rates = measure.terms.filter(({ value }) => value.kind === "central-bank-rate");
  const shares = measure.terms.filter(({ value }) => value.kind === "refinance-share");
  const parties = new Set(rates.map(({ value }) => `${value.payer} ${value.recipient}`));
  if (!last || shares.length === 0 || parties.size !== 1) return [];

  const accruals = new Map<string, Accrual>();
  const accrualFor = (benchmark: Benchmark): Accrual => {
    const known = accruals.get(benchmark.id);
    if (known) return known;
    const changes = benchmark.series === null ? [] : changesOf(parameters, benchmark.series);
    const made = accrue(
      stretchesOf(path, [...changes, ...changesIn([...rates, ...shares])]),
      rates,
      shares,
      (day) => benchmarkRate(benchmark, day, parameters, rules),
    );
    accruals.set(benchmark.id, made);
    return made;
  };
  const fan = (counts: string, formula: string, kept: (gain: Ingredient) => Ingredient) =>
    fanOf(
      "funding",
      asOf,
      valuing,
      (rate, benchmark) =>
        madeFrom(accrualFor(benchmark), rate, last, { counts, formula, kept }, valuing),
      (benchmark) =>
        metBy(accrualFor(benchmark), benchmarkRate(benchmark, asOf, parameters, rules)),
    );
  const passed = assumed(rules, "pass-through");
  const valuation = accruedOver(path);
  return [
    valuation(
      "purse",
      "refinancing",
      "the central bank's leg as it accrued on the loans drawn",
      fan("what the central bank gave up on the loans drawn", "F5, not discounted", (gain) => gain),
    ),
    valuation(
      "recipient",
      "passed-on",
      "the borrowers' leg as it accrued, modelled",
      fan(
        "what borrowers gained if banks passed on a share of their gain",
        "F6, modelled, not discounted",
        (gain) => madeOf({ gain, passed }, (value) => value.passed * value.gain),
      ),
    ),
    valuation(
      "intermediary",
      "kept",
      "what banks kept of it",
      fan(
        "what the central bank gave up less what borrowers gained",
        "F5 less F6, not discounted",
        (gain) => madeOf({ gain, passed }, (value) => (1 - value.passed) * value.gain),
      ),
    ),
    ...observedSoFar(valuing, path),
  ];
}

interface Reckoning {
  readonly counts: string;
  readonly formula: string;
  readonly kept: (gain: Ingredient) => Ingredient;
}

function madeFrom(
  { total, excluded, funding }: Accrual,
  rate: Ingredient | Missing,
  { drawn }: DrawnPoint,
  { counts, formula, kept }: Reckoning,
  { rules }: Valuing,
): Made {
  const spelled = { unit: rules.home, counts, formula, excluded };
  if (funding.length === 0) {
    const why = isMissing(rate) ? rate.missing : "no stretch of the path has all of its rates";
    const nothing: Missing = { missing: why };
    return {
      share: shareOf(`${counts}, of what was drawn`, formula, { nothing }, () => 0),
      value: withoutValue(spelled, [why]),
    };
  }
  const gain = kept(total);
  return {
    share: shareOf(
      `${counts}, of what was drawn`,
      formula,
      { gain, drawn },
      (value) => value.gain / value.drawn,
    ),
    value: spell(spelled, { ...gain, rows: [...gain.rows, ...drawn.rows] }),
  };
}

/** The benchmark's rates on the way, as a range. */
function metBy({ funding }: Accrual, otherwise: Ingredient | Missing): Ingredient | Missing {
  if (funding.length === 0) return otherwise;
  const values = funding.flatMap((part) => part.value ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return {
    value: low === high ? low : null,
    ends: low === high ? [low] : [low, high],
    rows: funding.flatMap((part) => part.rows),
    assumptions: [],
    caveats: [],
  };
}
