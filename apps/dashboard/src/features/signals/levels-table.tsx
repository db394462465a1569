import type { AuthorityLevel } from "@nqpf/domain/answers";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { formatCount } from "../../lib/number-text.ts";
import { HeldText } from "../../ui/label.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { short } from "./figures.ts";
import css from "./tables.module.css";
import { LevelMark, shapeOf } from "./level-mark.tsx";
import { messages } from "./messages.ts";

const { levels: words } = messages;

/** Use of the term by level of authority, the highest first. */
export function LevelsTable({ levels }: { readonly levels: readonly AuthorityLevel[] }) {
  return (
    <ScrollRegion label={words.table}>
      <table className={`${table.table} ${css.table}`}>
        <thead>
          <tr>
            <th scope="col">{words.level}</th>
            <th scope="col">{words.means}</th>
            {(["texts", "withTerm", "mentions", "characters", "rate"] as const).map((column) => (
              <th key={column} scope="col" className={table.figure}>
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level.level}>
              <th scope="row" className={css.level}>
                <svg width={14} height={14} aria-hidden="true">
                  <LevelMark shape={shapeOf(level.level)} x={7} y={7} isWith />
                </svg>{" "}
                {level.level}
              </th>
              <td>
                <HeldText lang="en">{level.means}</HeldText>
              </td>
              <td className={table.figure}>
                <ExplainButton of={`${words.texts}, ${level.level}`} explained={level.texts}>
                  {level.texts.value === null ? "–" : formatCount(level.texts.value)}
                </ExplainButton>
              </td>
              <td className={table.figure}>{formatCount(level.withTerm)}</td>
              <td className={table.figure}>{formatCount(level.mentions)}</td>
              <td className={table.figure}>{formatCount(level.characters)}</td>
              <td className={table.figure}>
                {level.per100kCharacters === null ? "–" : short(level.per100kCharacters)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
