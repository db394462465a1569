import { profileOf } from "@nqpf/analysis";
import type { Measure } from "@nqpf/domain";
import type { Profile } from "@nqpf/domain/answers";

import { labelsFor } from "../labels.ts";
import type { Ledger } from "../ledger.ts";
import type { Viewing } from "../viewing.ts";

/** What the measures of a view that `has` picks say together. */
export function profileWhere(
  ledger: Ledger,
  viewing: Viewing,
  has: (measure: Measure) => boolean,
): Profile {
  const profile = profileOf(viewing.view.measures.filter(has), {
    asOf: viewing.scope.asOf,
    kindOfActor: (actor) => ledger.actors.get(actor)?.kind,
    isDerivedSource: ledger.isDerivedSource,
  });
  const amounts = [
    ...profile.addition.totals.flatMap((total) => total.amounts),
    ...profile.addition.excluded,
  ];
  return {
    scope: viewing.scope,
    ...profile,
    labels: labelsFor(ledger, viewing, {
      actors: [
        ...profile.measures.flatMap((measure) => measure.issuers),
        ...amounts.flatMap(({ amount }) => amount.payer ?? []),
      ],
      measures: profile.measures.map((measure) => measure.id),
    }),
  };
}
