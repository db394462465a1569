import { Link } from "@tanstack/react-router";

import { useNames } from "../../ledger/names.ts";
import { VerdictBadge } from "../../ledger/verdict-badge.tsx";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import table from "../../ui/table.module.css";
import { messages } from "./messages.ts";
import type { AprilSearch } from "./search.ts";
import { countOf, hasChanged, type ThenAndNow } from "./then-and-now.ts";
import css from "./verdict-table.module.css";

const sameAddress = { exact: true } as const;
const noFilter = { verdict: undefined, was: undefined, changed: undefined } as const;

interface VerdictTableProps {
  readonly items: readonly ThenAndNow[];
  readonly thenDay: string;
  /** Null where the page is looked at from another day than today. */
  readonly nowDay: string | null;
  readonly search: AprilSearch;
}

/** How many statements have which verdict, then and now. Each number leads to the statements that it counts. */
export function VerdictTable({ items, thenDay, nowDay, search }: VerdictTableProps) {
  const names = useNames();
  const columns = [
    ["was", messages.thenColumn(thenDay)],
    ["now", messages.nowColumn(nowDay)],
  ] as const;
  const verdicts = names.words("verdict").flatMap((word) => {
    const found = items.find(
      ({ statement, was }) => statement.verdict === word.id || was?.verdict === word.id,
    );
    if (!found) return [];
    const verdict =
      found.statement.verdict === word.id ? found.statement.verdict : found.was?.verdict;
    return verdict ? [{ verdict, name: labelText(word), ...countOf(items, verdict) }] : [];
  });
  const isFiltered = [search.verdict, search.was, search.changed].some(
    (filter) => filter !== undefined,
  );
  const changed = items.filter(hasChanged).length;
  return (
    <div className={css.verdicts}>
      <table className={`${table.table} ${css.table}`}>
        <caption className={css.caption}>{messages.verdicts}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.verdict}</th>
            {columns.map(([when, name]) => (
              <th key={when} scope="col" className={table.figure}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {verdicts.map(({ verdict, name, ...counts }) => (
            <tr key={verdict}>
              <th scope="row">
                <VerdictBadge verdict={verdict} />
              </th>
              {columns.map(([when, column]) => {
                const key = when === "now" ? "verdict" : "was";
                const isOn = search[key]?.includes(verdict) ?? false;
                return (
                  <td key={when} className={table.figure}>
                    <Link
                      to="/april-2024"
                      search={{ ...noFilter, [key]: isOn ? undefined : [verdict] }}
                      resetScroll={false}
                      activeOptions={sameAddress}
                      className={css.count}
                      aria-current={isOn ? "true" : undefined}
                      aria-label={messages.cell(name, column, counts[when])}
                    >
                      {formatCount(counts[when])}
                    </Link>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.ways}>
        <Link
          to="/april-2024"
          search={{ ...noFilter, changed: "yes" }}
          resetScroll={false}
          activeOptions={sameAddress}
          aria-current={search.changed ? "true" : undefined}
        >
          {messages.changedRow(changed)}
        </Link>
        <Link
          to="/april-2024"
          search={noFilter}
          resetScroll={false}
          activeOptions={sameAddress}
          aria-current={isFiltered ? undefined : "true"}
        >
          {messages.all(items.length)}
        </Link>
      </p>
    </div>
  );
}
