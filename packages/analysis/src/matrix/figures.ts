import { type ActorKind, addUp, type Day, type Measure, type MoneyRole, Rung } from "@nqpf/domain";
import type { Addition, MatrixBy, RungTally } from "@nqpf/domain/answers";

/** What a matrix says of a set of unique measures beside their number. */
export interface Figures {
  readonly rungs: RungTally | null;
  readonly money: Addition | null;
}

export type FiguresOf = (measures: readonly Measure[]) => Figures;

/** How the figures of a set of measures are made; `kindOfActor` gives an actor's kind. */
export function figuresBy(
  by: MatrixBy,
  role: MoneyRole | null,
  asOf: Day,
  kindOfActor: (actor: string) => ActorKind | undefined,
): FiguresOf {
  if (by === "rung") return (measures) => ({ rungs: tallyRungs(measures), money: null });
  if (by === "money" && role !== null) {
    const add = addRole(role, asOf, kindOfActor);
    return (measures) => ({ rungs: null, money: add(measures) });
  }
  return () => nothing;
}

const nothing: Figures = { rungs: null, money: null };

/** Counts each measure once: at its side state or, without one, at its highest rung. */
export function tallyRungs(measures: readonly Measure[]): RungTally {
  const counts = new Map<Rung, number>();
  let highest: Rung | null = null;
  let none = 0;
  for (const { ladder } of measures) {
    const rung = ladder.side ?? ladder.highest;
    if (rung === null) none += 1;
    else counts.set(rung, (counts.get(rung) ?? 0) + 1);
    if (ladder.side === null && ladder.highest !== null) highest = higher(highest, ladder.highest);
  }
  return {
    highest,
    counts: Rung.options.flatMap((rung) => {
      const held = counts.get(rung) ?? 0;
      return held > 0 ? [{ rung, measures: held }] : [];
    }),
    none,
  };
}

function higher(a: Rung | null, b: Rung): Rung {
  return a !== null && Rung.options.indexOf(a) > Rung.options.indexOf(b) ? a : b;
}

/**
 * What of one role may be added, under the domain's rule, and what is listed beside. Measures are left out that hold
 * neither an amount of the role nor a line inside another, through which one amount may lie inside a second.
 */
function addRole(
  role: MoneyRole,
  asOf: Day,
  kindOfActor: (actor: string) => ActorKind | undefined,
): (measures: readonly Measure[]) => Addition {
  const known = new Map<Measure, boolean>();
  const matters = (measure: Measure): boolean => {
    const held =
      known.get(measure) ??
      measure.money.some(
        ({ partOf, amounts }) =>
          partOf !== null || amounts.some(({ value }) => value.role === role),
      );
    known.set(measure, held);
    return held;
  };
  return (measures) => {
    const some = measures.filter(matters);
    if (some.length === 0) return noMoney;
    const { totals, excluded } = addUp(some, asOf, kindOfActor);
    return {
      totals: totals.filter((total) => total.role === role),
      excluded: excluded.filter(({ amount }) => amount.role === role),
    };
  };
}

const noMoney: Addition = { totals: [], excluded: [] };

/** The amounts of a role that a measure holds, statistics around it among them. */
export function amountsOf(measure: Measure, role: MoneyRole): Measure["money"][number]["amounts"] {
  return measure.money.flatMap((line) => line.amounts.filter(({ value }) => value.role === role));
}
