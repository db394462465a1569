import type { ActorSummary } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { meaningOf } from "../../ledger/meaning.ts";
import { useNames } from "../../ledger/names.ts";
import { placeName } from "../../ledger/place-name.ts";
import { compareNames } from "../../lib/compare-names.ts";
import { labelText } from "../../lib/label-text.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import table from "../../ui/table.module.css";
import css from "./actor-table.module.css";
import { messages } from "./messages.ts";

/** Actors by kind, in the order of the vocabulary, each with its measures. */
export function ActorTable({ actors }: { readonly actors: readonly ActorSummary[] }) {
  const names = useNames();
  const groups = names
    .words("actor-kind")
    .map((word) => ({ word, members: actors.filter(({ kind }) => kind === word.id) }))
    .filter(({ members }) => members.length > 0);
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{messages.columns.actor}</th>
          <th scope="col">{messages.columns.region}</th>
          <th scope="col" className={table.figure}>
            {messages.columns.measures}
          </th>
        </tr>
      </thead>
      {groups.map(({ word, members }) => (
        <tbody key={word.id}>
          <tr>
            <th scope="rowgroup" colSpan={3} className={css.kind} title={meaningOf(word)}>
              <Bilingual label={word} />
            </th>
          </tr>
          {members
            .toSorted(
              (a, b) =>
                b.measures - a.measures || compareNames(labelText(a.label), labelText(b.label)),
            )
            .map((actor) => (
              <tr key={actor.id}>
                <th scope="row">
                  <Link to="/actors/$id" params={{ id: actor.id }}>
                    <Bilingual label={actor.label} />
                  </Link>
                </th>
                <td>{actor.region !== null && placeName(actor.region)}</td>
                <td className={table.figure}>
                  <Link to="/measures" search={{ actor: [actor.id] }} className={css.count}>
                    {actor.measures}
                  </Link>
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
