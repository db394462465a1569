import type { ChangeList } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { CsvLink } from "../../ledger/csv-link.tsx";
import { monthsBefore } from "../../lib/months-before.ts";
import button from "../../ui/button.module.css";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/page.tsx";
import { ChangeRow } from "./change-row.tsx";
import css from "./changes-section.module.css";
import { messages } from "./messages.ts";

const { changes: words } = messages;
const spans = [6, 12] as const;
const rowsShown = 24;
const sameAddress = { exact: true } as const;

interface ChangesSectionProps {
  readonly changes: ChangeList;
  readonly csvHref: string;
}

/** What happened in a period: by default in the last month that holds something, so the page is never empty. */
export function ChangesSection({ changes, csvHref }: ChangesSectionProps) {
  const [all, setAll] = useState(false);
  const { data, from, until, chosen, scope } = changes;
  const shown = all ? data : data.slice(0, rowsShown);
  return (
    <Section
      title={words.title}
      actions={<CsvLink href={csvHref} rows={data.length} />}
      note={
        <>
          <output>
            {words.period(from, until)}, {words.count(data.length)}
          </output>
          <ul className={css.periods}>
            <li>
              <Link
                to="/"
                search={{ from: undefined, until: undefined }}
                resetScroll={false}
                activeOptions={sameAddress}
                aria-current={chosen === "asked" ? undefined : "true"}
              >
                {words.lastMonth}
              </Link>
            </li>
            {spans.map((months) => {
              const period = { from: monthsBefore(scope.asOf, months), until: scope.asOf };
              return (
                <li key={months}>
                  <Link
                    to="/"
                    search={period}
                    resetScroll={false}
                    activeOptions={sameAddress}
                    aria-current={from === period.from ? "true" : undefined}
                  >
                    {words.months(months)}
                  </Link>
                </li>
              );
            })}
          </ul>
        </>
      }
    >
      {data.length === 0 ? (
        <Notice title={words.none}>
          <p>{words.noneHint}</p>
        </Notice>
      ) : (
        <ol className={css.changes}>
          {shown.map((change, place) => (
            <ChangeRow
              key={`${change.measure} ${change.property}`}
              change={change}
              above={shown[place - 1]}
            />
          ))}
        </ol>
      )}
      {shown.length < data.length && (
        <button
          type="button"
          className={`${button.button} ${css.all}`}
          onClick={() => setAll(true)}
        >
          {words.all(data.length)}
        </button>
      )}
    </Section>
  );
}
