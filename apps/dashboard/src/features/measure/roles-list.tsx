import type { Held, Role } from "@nqpf/domain";

import { anchorOf } from "../../ledger/anchor.ts";
import { ActorLink } from "../../ledger/links.tsx";
import { meaningOf } from "../../ledger/meaning.ts";
import { useNames } from "../../ledger/names.ts";
import { labelText } from "../../lib/label-text.ts";
import { HeldText } from "../../ui/label.tsx";
import css from "./roles-list.module.css";
import { Why } from "./why.tsx";

/** Who does what in the measure, in the order in which the vocabulary lists the roles. */
export function RolesList({ roles }: { readonly roles: readonly Held<Role>[] }) {
  const names = useNames();
  const groups = names
    .words("actor-role")
    .map((word) => ({ word, held: roles.filter(({ value }) => value.role === word.id) }))
    .filter(({ held }) => held.length > 0);
  return (
    <dl className={css.roles}>
      {groups.map(({ word, held }) => (
        <div key={word.id}>
          <dt title={meaningOf(word)}>{labelText(word)}</dt>
          {held.map((role) => (
            <dd key={role.property} id={anchorOf(role.property)}>
              {role.value.actor === null ? (
                <HeldText lang="en">{role.value.class}</HeldText>
              ) : (
                <ActorLink id={role.value.actor} />
              )}{" "}
              <Why held={role} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
