import { Page, Section } from "../../ui/page.tsx";
import { answers } from "./answer-messages.ts";
import { AssumptionTable } from "./assumption-table.tsx";
import { BenchmarkTable } from "./benchmark-table.tsx";
import { Contents } from "./contents.tsx";
import { FormulaList } from "./formula-list.tsx";
import { Glossary } from "./glossary.tsx";
import { messages } from "./messages.ts";
import { MethodTexts } from "./method-texts.tsx";
import css from "./methods-page.module.css";
import { readings } from "./reading-messages.ts";
import { useArrivalAtHash } from "./use-arrival-at-hash.ts";
import { WorkedExample } from "./worked-example.tsx";

const { matrix, gaps, conflicts, changes, signals, position } = answers;
const pages = { matrix, gaps, conflicts, changes, signals, position };
const money = {
  "grant-equivalents": answers["grant-equivalents"],
  "new-money": answers["new-money"],
};

/** How every number is made, and what every word means. */
export function MethodsPage() {
  useArrivalAtHash();
  return (
    <Page title={messages.title} lead={messages.lead}>
      <div className={css.columns}>
        <Contents />
        <div className={css.body}>
          <Section id="reading" title={messages.groups.reading}>
            <MethodTexts texts={readings} />
          </Section>
          <Section id="answers" title={messages.groups.answers}>
            <MethodTexts texts={pages} />
          </Section>
          <Section id="money" title={messages.groups.money}>
            <MethodTexts texts={money} />
            <BenchmarkTable />
            <FormulaList />
            <AssumptionTable />
            <WorkedExample />
            <MethodTexts texts={{ limits: answers.limits }} />
          </Section>
          <Section id="glossary" title={messages.groups.glossary} note={messages.glossary.note}>
            <Glossary />
          </Section>
        </div>
      </div>
    </Page>
  );
}
