import type { Change } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { anchorOf } from "../../ledger/anchor.ts";
import { DateText } from "../../ledger/date.tsx";
import { useNames } from "../../ledger/names.ts";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { Bilingual } from "../../ui/bilingual.tsx";
import css from "./change-row.module.css";
import { changeWords } from "./change-words.ts";

interface ChangeRowProps {
  readonly change: Change;
  /** The change in the row above, whose measure and day need not be said again. */
  readonly above: Change | undefined;
}

export function ChangeRow({ change, above }: ChangeRowProps) {
  const { kind, text, note, value } = changeWords(change, useNames());
  const { measure, property, title, on } = change;
  const repeats = above?.measure === measure;
  return (
    <li className={css.row} data-repeats={repeats}>
      <span className={css.date}>{(!repeats || above.on !== on) && <DateText date={on} />}</span>
      <div>
        {!repeats && (
          <p className={css.title}>
            <Link to="/measures/$id" params={{ id: measure }} hash={anchorOf(property)}>
              <Bilingual label={title} />
            </Link>
          </p>
        )}
        <p className={css.what}>
          <strong>{kind}</strong> {text}
          {note !== null && <span className={css.note}>, {note}</span>}{" "}
          <ProofButton value={value} proof={{ of: "property", measure, property }} />
        </p>
      </div>
    </li>
  );
}
