import type { ChangeList } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { CsvLink } from "../../ledger/csv-link.tsx";
import button from "../../ui/button.module.css";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/page.tsx";
import { ChangesPart } from "./changes-part.tsx";
import css from "./changes-section.module.css";
import { messages } from "./messages.ts";
import type { OverviewSearch } from "./search.ts";
import { SincePicker } from "./since-picker.tsx";

const { changes: words } = messages;
const noPeriod = { since: undefined, from: undefined, until: undefined } as const;

interface ChangesSectionProps {
  readonly changes: ChangeList;
  readonly search: OverviewSearch;
  readonly lastVisit: string | null;
  readonly csvHref: string;
}

/** What happened, was learned and was corrected: by default in the last month that holds something, so the page is never empty. */
export function ChangesSection({ changes, search, lastVisit, csvHref }: ChangesSectionProps) {
  const { data, learned, corrected, from, until } = changes;
  const isEmpty = data.length + learned.length + corrected.length === 0;
  return (
    <Section
      title={
        <>
          {words.title} <span className={css.period}>{words.period(from, until)}</span>
        </>
      }
    >
      <SincePicker search={search} lastVisit={lastVisit} />
      {isEmpty ? (
        <Notice title={words.none}>
          <p>{words.noneHint}</p>
          <p className={css.ways}>
            <Link to="/" search={noPeriod} resetScroll={false} className={button.button}>
              {words.showLastMonth}
            </Link>
            <Link
              to="/"
              search={{ ...noPeriod, since: "12m" }}
              resetScroll={false}
              className={button.button}
            >
              {words.showYear}
            </Link>
          </p>
        </Notice>
      ) : (
        <>
          <ChangesPart
            part="happened"
            changes={data}
            actions={data.length > 0 && <CsvLink href={csvHref} rows={data.length} />}
          />
          <ChangesPart part="learned" changes={learned} />
          <ChangesPart part="corrected" changes={corrected} />
        </>
      )}
    </Section>
  );
}
