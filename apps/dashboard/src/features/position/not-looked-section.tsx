import type { SectorPosition } from "@nqpf/domain/answers";

import { SectorLink } from "../../ledger/links.tsx";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import css from "./position-page.module.css";
import { VerdictBadge } from "./verdict-badge.tsx";

const { notLooked: words } = messages;

/** Sectors of which no figure is held: named, so that silence is not read as an answer. */
export function NotLookedSection({ sectors }: { readonly sectors: readonly SectorPosition[] }) {
  return (
    <Section
      id="not-looked"
      title={words.section}
      note={words.note}
      actions={<VerdictBadge verdict="not-looked" />}
    >
      {sectors.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={css.list}>
          {sectors.map(({ sector }) => (
            <li key={sector} id={sector}>
              <SectorLink id={sector} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
