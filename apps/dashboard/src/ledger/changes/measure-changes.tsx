import { Link } from "@tanstack/react-router";

import { anchorOf } from "../anchor.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import type { MeasureChanges as Changes } from "./by-measure.ts";
import { type AnyChange, ChangeLine } from "./change-line.tsx";
import css from "./measure-changes.module.css";

/** What changed of one measure, under its name. */
export function MeasureChanges({ of }: { readonly of: Changes<AnyChange> }) {
  const { measure, title, changes } = of;
  return (
    <li className={css.group}>
      <p className={css.title}>
        <Link
          to="/measures/$id"
          params={{ id: measure }}
          hash={anchorOf(changes[0]?.property ?? "")}
        >
          <Bilingual label={title} />
        </Link>
      </p>
      <ul className={css.lines}>
        {changes.map((change, place) => (
          <ChangeLine key={`${change.property} ${place}`} change={change} />
        ))}
      </ul>
    </li>
  );
}
