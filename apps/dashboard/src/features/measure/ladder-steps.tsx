import type { Ladder } from "@nqpf/domain";

import { anchorOf } from "../../ledger/anchor.ts";
import { DateText } from "../../ledger/date.tsx";
import { WordHelp } from "../../ledger/help/word-help.tsx";
import { messages as ledgerMessages } from "../../ledger/messages.ts";
import { useNames } from "../../ledger/names.ts";
import { sideStates, steps } from "../../ledger/rung-mark.tsx";
import { colon } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import css from "./ladder-steps.module.css";
import { messages } from "./messages.ts";
import { Why } from "./why.tsx";

const { status: words } = messages;

/** The rungs a measure has climbed, each with its date and its sources, and when money was first paid. */
export function LadderSteps({ ladder }: { readonly ladder: Ladder }) {
  const names = useNames();
  const sides = ladder.rungs.filter(({ value }) => sideStates.some((side) => side === value.rung));
  return (
    <>
      <ol className={css.ladder}>
        {steps.map((step) => {
          const word = names.word("rung", step);
          const held = ladder.rungs.find(({ value }) => value.rung === step);
          return (
            <li key={step} className={css.step} data-reached={held?.certainty ?? "no"}>
              <span className={css.name}>
                <Bilingual label={word} /> <WordHelp list="rung" id={step} />
              </span>
              {held ? (
                <span id={anchorOf(held.property)} className={css.when}>
                  <DateText date={held.value.on} />
                  {held.certainty === "unsure" && <em>{words.unsure}</em>}
                  <Why held={held} />
                </span>
              ) : (
                <span className={css.none}>{words.none}</span>
              )}
            </li>
          );
        })}
        <li className={css.step} data-reached={ladder.paidOn === null ? "no" : "yes"}>
          <span className={css.name} title={ledgerMessages.ladder.paidMeans}>
            {ledgerMessages.ladder.paid}
          </span>
          {ladder.paidOn === null ? (
            <span className={css.none}>{words.none}</span>
          ) : (
            <span className={css.when}>
              <DateText date={ladder.paidOn} />
              <a href="#money">{messages.money.title}</a>
            </span>
          )}
        </li>
      </ol>
      {sides.map((held) => (
        <p key={held.property} id={anchorOf(held.property)} className={css.side}>
          {words.side}
          {colon}
          <strong>{labelText(names.word("rung", held.value.rung))}</strong>{" "}
          <DateText date={held.value.on} /> <Why held={held} />
        </p>
      ))}
    </>
  );
}
