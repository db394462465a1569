import type { ReadStatement } from "@nqpf/domain/reading";
import { memo } from "react";

import { listed, named } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { DateText } from "../date.tsx";
import { type Names, useNames } from "../names.ts";
import type { FindingsProps } from "./findings-list.tsx";
import css from "./findings-list.module.css";
import { messages } from "./messages.ts";
import { PlaceButton } from "./place-button.tsx";

const { rows: words } = messages;

/** What a statement is: a word of the vocabulary, or an absence. */
export function statementWord({ kind }: ReadStatement, names: Names): string {
  return kind === "absence"
    ? messages.statementKinds.absence
    : labelText(names.word("statement-kind", kind));
}

interface StatementFindingProps extends Omit<FindingsProps, "chosen"> {
  readonly statement: ReadStatement;
  readonly isChosen: boolean;
}

/** One statement of a text, with who says it, of which sectors, and what it calls missing. */
export const StatementFinding = memo(function StatementFinding(props: StatementFindingProps) {
  const { text, extraction, statement, isChosen, onChoose } = props;
  const names = useNames();
  const { date, key, actors, sectors } = statement;
  const rows = [
    [words.roles, listed(actors.map(({ name }) => name))],
    [words.sectors, listed(sectors.map((id) => labelText(names.sector(id))))],
  ].filter(([, value]) => value !== "");
  return (
    <li className={css.entry}>
      <div className={css.head}>
        <h4>
          {key === null
            ? statementWord(statement, names)
            : named(
                statementWord(statement, names),
                labelText(names.word("not-stated", key)).toLowerCase(),
              )}
        </h4>
        {date !== null && <DateText date={date} />}
      </div>
      <p className={css.quote}>
        <PlaceButton
          text={text}
          place={statement}
          lang={extraction.document.lang}
          isChosen={isChosen}
          most={160}
          onChoose={onChoose}
        />
      </p>
      {rows.length > 0 && (
        <dl className={css.rows}>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
});
