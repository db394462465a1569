import type { Held, Source } from "@nqpf/domain";
import { createContext, useContext } from "react";

import { describeValue } from "../../ledger/describe-value.ts";
import { useNames } from "../../ledger/names.ts";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { StandingBadge } from "../../ledger/review/standing-badge.tsx";

interface OpenRecord {
  readonly measure: string;
  readonly sources: readonly Source[];
}

/** The measure on the page, whose sources every value of it opens. */
export const RecordContext = createContext<OpenRecord>({ measure: "", sources: [] });

/** The sources control of one value of this page's measure; a machine's proposal is marked. */
export function Why({ held }: { readonly held: Held<unknown> }) {
  const names = useNames();
  const record = useContext(RecordContext);
  return (
    <>
      <ProofButton
        value={describeValue(held.property, held.value, names)}
        proof={{ of: "held", held, ...record }}
      />
      {isProposed(held) && <StandingBadge state="open" />}
    </>
  );
}

/** Whether only machines say so. */
function isProposed({ claims }: Held<unknown>): boolean {
  return claims.every(({ standing }) => standing === "proposed");
}
