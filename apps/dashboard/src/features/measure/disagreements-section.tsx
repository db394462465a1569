import type { ClaimRef, Disagreement, Held } from "@nqpf/domain";

import { meaningOf } from "../../ledger/meaning.ts";
import { useNames } from "../../ledger/names.ts";
import { colon } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { HeldText } from "../../ui/label.tsx";
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
        <HeldText lang="en">{item.topic}</HeldText>{" "}
        <span className={css.kind} title={meaningOf(kind)}>
          {labelText(kind)}
        </span>
      </h3>
      <div className={css.versions}>
        {item.versions.map(({ words: text, claims }) => (
          <div key={text} className={css.version} data-used={ruling?.used === text}>
            {ruling?.used === text && <p className={css.used}>{words.used}</p>}
            <blockquote>
              <HeldText lang="en" plain>
                {text}
              </HeldText>
            </blockquote>
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
              {words.used}
              {colon}
              <strong>
                <HeldText lang="en" plain>
                  {ruling.used}
                </HeldText>
              </strong>
            </p>
            <p>
              <HeldText lang="en">{ruling.why}</HeldText> <Why held={item.ruling} />
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
