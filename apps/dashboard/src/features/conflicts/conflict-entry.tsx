import type { Conflict } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { anchorOf } from "../../ledger/anchor.ts";
import { WordHelp } from "../../ledger/help/word-help.tsx";
import { useNames } from "../../ledger/names.ts";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { colon, listed } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { HeldText, LabelText } from "../../ui/label.tsx";
import { SideView } from "./conflict-side.tsx";
import css from "./conflict-entry.module.css";
import { messages } from "./messages.ts";
import { SeverityBadge } from "./severity-badge.tsx";
import { amountOf } from "./side-value.ts";
import { SlipDrawing } from "./slip-drawing.tsx";

/** One conflict: its sides beside each other, why one of them is shown, and our ruling. */
export function ConflictEntry({ conflict }: { readonly conflict: Conflict }) {
  const names = useNames();
  const { kind, severity, distance, foundIn, measure, title, topic, property, sides } = conflict;
  const isMarked = sides.some(({ displayed }) => displayed);
  const [shown, other] = sides.map(({ value }) => amountOf(value));
  return (
    <article className={css.entry} data-severity={severity}>
      <header className={css.head}>
        <p className={css.marks}>
          <SeverityBadge severity={severity} />
          <span>
            {labelText(names.word("disagreement-kind", kind))}{" "}
            <WordHelp list="disagreement-kind" id={kind} />
          </span>
          <span className={css.apart}>
            <HeldText lang="en" plain>
              {distance}
            </HeldText>
          </span>
        </p>
        <h2>
          <Link
            to="/measures/$id"
            params={{ id: measure }}
            {...(property !== null && { hash: anchorOf(property) })}
          >
            <LabelText label={title} />
          </Link>
        </h2>
        {topic !== null && (
          <p className={css.topic}>
            <HeldText lang="en" plain>
              {topic}
            </HeldText>
          </p>
        )}
      </header>
      {kind === "unit-scale" && shown && other && <SlipDrawing shown={shown} other={other} />}
      <div className={css.sides}>
        {sides.map((side, at) => (
          <SideView key={at} side={side} isMarked={isMarked} />
        ))}
      </div>
      <dl className={css.reasons}>
        <div>
          <dt>{isMarked ? messages.why : messages.noneDisplayed}</dt>
          <dd>
            <HeldText lang="en" plain>
              {conflict.why}
            </HeldText>
          </dd>
        </div>
        {conflict.ruling && (
          <div>
            <dt>{messages.ruling}</dt>
            <dd>
              <HeldText lang="en" plain>
                <strong>{conflict.ruling.value.used}</strong>. {conflict.ruling.value.why}
              </HeldText>{" "}
              <ProofButton
                value={messages.rulingOf(topic ?? conflict.ruling.value.used)}
                proof={{ of: "property", measure, property: conflict.ruling.property }}
              />
            </dd>
          </div>
        )}
      </dl>
      <p className={css.foot}>
        <span>
          {messages.foundBy}
          {colon}
          {listed(foundIn.map((finding) => messages.found[finding]))}
        </span>
        <Link to="/conflicts" search={{ measure }}>
          {messages.ofMeasure}
        </Link>
      </p>
    </article>
  );
}
