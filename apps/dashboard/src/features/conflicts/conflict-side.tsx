import type { ConflictSide } from "@nqpf/domain/answers";

import { useNames } from "../../ledger/names.ts";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { formatDate } from "../../lib/date-text.ts";
import { clauses } from "../../lib/joining.ts";
import { labelText, languageOfText } from "../../lib/label-text.ts";
import { Badge } from "../../ui/badge.tsx";
import { HeldText } from "../../ui/label.tsx";
import css from "./conflict-entry.module.css";
import { messages } from "./messages.ts";
import { sideValue } from "./side-value.ts";

const named = 3;

interface SideViewProps {
  readonly side: ConflictSide;
  /** Where neither side is a value, none is marked. */
  readonly isMarked: boolean;
}

/** One side of a conflict: what it says, on whose word, and whether pages show it. */
export function SideView({ side, isMarked }: SideViewProps) {
  const names = useNames();
  const { claims, words, displayed } = side;
  const value = sideValue(side.value, side.property, names);
  const ids = [...new Set(claims.map(({ source }) => source))];
  const says = value ?? words ?? "";
  return (
    <section className={css.side} data-displayed={displayed || undefined}>
      {isMarked && (
        <Badge shape={displayed ? "full" : "ring"} hue={displayed ? "blue" : "grey"}>
          {displayed ? messages.displayed : messages.notDisplayed}
        </Badge>
      )}
      {value !== null && <p className={css.value}>{value}</p>}
      {words !== null && (
        <p className={value === null ? css.value : css.words}>
          <HeldText lang={languageOfText(words)} plain>
            {words}
          </HeldText>
        </p>
      )}
      <p className={css.says}>{messages.says}</p>
      <ul className={css.claims}>
        {claims.slice(0, named).map(({ id, sourceKind, statedOn }) => (
          <li key={id}>
            {clauses([
              labelText(names.word("source-kind", sourceKind)),
              messages.since(formatDate(statedOn)),
            ])}
          </li>
        ))}
        {claims.length > named && <li>{messages.also(claims.length - named)}</li>}
      </ul>
      <ProofButton value={says} proof={{ of: "sources", ids }} />
    </section>
  );
}
