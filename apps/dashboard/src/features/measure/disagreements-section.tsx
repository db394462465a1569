import type { ClaimRef, Disagreement, Held } from "@nqpf/domain";

import { useNames } from "../../ledger/names.ts";
import { Section } from "../../ui/page.tsx";
import css from "./disagreements-section.module.css";
import { messages } from "./messages.ts";
import { Why } from "./why.tsx";

const { disagreements: words } = messages;

/** Sources that differ, their versions side by side, and what is used here and why. */
export function DisagreementsSection({
  disagreements,
}: {
  readonly disagreements: readonly Disagreement[];
}) {
  if (disagreements.length === 0) return null;
  return (
    <Section id="disagreements" title={words.title} note={words.note}>
      <ul className={css.list}>
        {disagreements.map((item) => (
          <DisagreementRow key={item.id} item={item} />
        ))}
      </ul>
    </Section>
  );
}

function DisagreementRow({ item }: { readonly item: Disagreement }) {
  const kind = useNames().word("disagreement-kind", item.kind);
  const ruling = item.ruling?.value ?? null;
  return (
    <li className={css.item}>
      <h3>
        {item.topic}{" "}
        <span className={css.kind} title={kind.means}>
          {kind.en}
        </span>
      </h3>
      <div className={css.versions}>
        {item.versions.map(({ words: text, claims }) => (
          <div key={text} className={css.version} data-used={ruling?.used === text}>
            {ruling?.used === text && <p className={css.used}>{words.used}</p>}
            <blockquote>{text}</blockquote>
            <Why held={heldOf(item, text, claims)} />
          </div>
        ))}
      </div>
      <div className={css.ruling}>
        {item.ruling === null || ruling === null ? (
          <p>{words.noRuling}</p>
        ) : (
          <>
            <p>
              {words.used}: <strong>{ruling.used}</strong>
            </p>
            <p>
              {ruling.why} <Why held={item.ruling} />
            </p>
          </>
        )}
      </div>
    </li>
  );
}

/** A version as a value of its own, so that the panel shows who states it and nobody else. */
function heldOf(item: Disagreement, text: string, claims: ClaimRef[]): Held<string> {
  return {
    property: `disputed/${item.id}`,
    value: text,
    claims,
    inherited: false,
    derivedOnly: false,
    rivals: [],
  };
}
