import type { Profile } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { BarList } from "../ui/bar-list.tsx";
import { LabelText } from "../ui/label.tsx";
import { Section } from "../ui/page.tsx";
import { AdditionView } from "./addition-view.tsx";
import { CsvLink } from "./csv-link.tsx";
import { MeasureTable } from "./measure-table.tsx";
import { messages } from "./messages.ts";
import { useNames } from "./names.ts";
import css from "./profile-sections.module.css";
import { profileMessages as words } from "./profile-messages.ts";
import { type MeasuresFilter, RungBars } from "./rung-bars.tsx";

interface ProfileSectionsProps {
  readonly profile: Profile;
  /** The filter of the measures list that gives this profile's measures. */
  readonly filter: MeasuresFilter;
  readonly csvHref: string;
}

/** What the pages of a sector, an instrument and an actor share. */
export function ProfileSections({ profile, filter, csvHref }: ProfileSectionsProps) {
  const names = useNames();
  const { measures, byRung, byInstrument, bySector, addition, labels } = profile;
  return (
    <>
      {measures.length > 0 && (
        <div className={css.bars}>
          <Section title={words.rungs}>
            <RungBars label={words.rungs} counts={byRung} filter={filter} />
          </Section>
          {filter.instrument === undefined && (
            <Section title={words.instruments}>
              <BarList
                label={words.instruments}
                bars={mostFirst(byInstrument).map(({ id, measures: count }) => ({
                  key: id,
                  count,
                  label: (
                    <Link to="/measures" search={{ ...filter, instrument: [id] }}>
                      <LabelText label={names.instrument(id)} />
                    </Link>
                  ),
                }))}
              />
            </Section>
          )}
          {filter.sector === undefined && (
            <Section title={words.sectors}>
              <BarList
                label={words.sectors}
                bars={mostFirst(bySector).map(({ id, measures: count }) => ({
                  key: id,
                  count,
                  label: (
                    <Link to="/measures" search={{ ...filter, sector: [id] }}>
                      <LabelText label={names.sector(id)} />
                    </Link>
                  ),
                }))}
              />
            </Section>
          )}
        </div>
      )}
      <Section
        title={words.measures(measures.length)}
        actions={
          measures.length > 0 && (
            <>
              <Link to="/measures" search={filter}>
                {words.filter}
              </Link>
              <CsvLink href={csvHref} rows={measures.length} />
            </>
          )
        }
      >
        <MeasureTable label={words.measures(measures.length)} measures={measures} />
      </Section>
      {(addition.totals.length > 0 || addition.excluded.length > 0) && (
        <Section title={words.addition} note={messages.addition.explain}>
          <AdditionView
            addition={addition}
            titleOf={(measure) => labels.measures[measure] ?? { en: measure, zh: null }}
          />
        </Section>
      )}
    </>
  );
}

const rowsShown = 10;

function mostFirst<T extends { readonly measures: number }>(rows: readonly T[]): T[] {
  return rows
    .filter(({ measures }) => measures > 0)
    .toSorted((a, b) => b.measures - a.measures)
    .slice(0, rowsShown);
}
