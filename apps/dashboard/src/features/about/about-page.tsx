import { useNames } from "../../ledger/names.ts";
import { messages as ledgerMessages } from "../../ledger/messages.ts";
import { Facts } from "../../ui/facts.tsx";
import { Page, Section } from "../../ui/page.tsx";
import css from "./about-page.module.css";
import { HoldsSection } from "./holds-section.tsx";
import { messages } from "./messages.ts";
import { WordTable } from "./word-table.tsx";

const { times, money, absence, evidence, glossary } = messages;

/** What the ledger holds, how fresh it is, and what its words mean. */
export function AboutPage() {
  const names = useNames();
  return (
    <Page title={messages.title} lead={messages.lead}>
      <HoldsSection />
      <div className={css.columns}>
        <Section id="times" title={times.title}>
          <Facts facts={times.entries.map(([name, value]) => ({ name, value }))} />
        </Section>
        <Section id="evidence" title={evidence.title}>
          <Facts facts={evidence.entries.map(([name, value]) => ({ name, value }))} />
        </Section>
        <Section id="money" title={money.title}>
          <p className={css.text}>{money.text}</p>
        </Section>
        <Section id="absence" title={absence.title} note={absence.note}>
          <Facts
            facts={Object.entries(absence.names).map(([state, name]) => ({
              name,
              value: absence.states[state as keyof typeof absence.states],
            }))}
          />
          <p className={css.text}>{absence.money}</p>
          <ul className={css.text}>
            {Object.values(ledgerMessages.moneyState).map((state) => (
              <li key={state}>{state}</li>
            ))}
          </ul>
        </Section>
      </div>
      <Section id="glossary" title={glossary.title} note={glossary.note}>
        <div className={css.glossary}>
          {glossary.lists.map(([list, title]) => (
            <WordTable key={list} id={list} title={title} words={names.words(list)} />
          ))}
        </div>
      </Section>
    </Page>
  );
}
