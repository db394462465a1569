import type { OutcomeFamily, ScenarioRun } from "@nqpf/domain/scenario";

import { language } from "../../lib/language.ts";
import { formatCount } from "../../lib/number-text.ts";
import button from "../../ui/button.module.css";
import { save } from "../../ui/chart/save.ts";
import { Facts } from "../../ui/facts.tsx";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { csvFile, outputsCsv } from "./run-csv.ts";
import { detail } from "./search.ts";

const { record: words } = messages;

interface RunRecordSectionProps {
  readonly run: ScenarioRun;
  /** Whose notices are shown. */
  readonly family: OutcomeFamily;
  readonly seconds: number;
  readonly preset: string;
}

/** What a stranger needs to make the run again, and the whole of it to take home. */
export function RunRecordSection({ run, family, seconds, preset }: RunRecordSectionProps) {
  const { record, converged, notices, variants } = run;
  const own = notices.filter((notice) => notice.startsWith(`${family}: `));
  const csv = csvFile(outputsCsv(variants));
  const stem = record.scenario;
  const rows = formatCount(record.n * variants.length);
  return (
    <Section
      id="record"
      title={words.title}
      note={words.note}
      actions={
        <>
          <a href={csv.href} download={`${stem}.csv`}>
            {words.csv(formatCount(csv.rows))}
          </a>
          <button
            type="button"
            className={button.button}
            onClick={() =>
              save(
                new Blob([`${JSON.stringify(run, null, 2)}\n`], { type: "application/json" }),
                `${stem}.json`,
              )
            }
          >
            {words.json}
          </button>
        </>
      }
    >
      <Facts
        facts={[
          { name: words.id, value: <code>{record.scenario}</code> },
          {
            name: words.runs,
            value: words.runsOf(formatCount(record.n), formatCount(record.projects)),
          },
          { name: words.seed, value: String(record.seed) },
          { name: words.model, value: record.modelVersion },
          {
            name: words.data,
            value: (
              <HeldText lang="en" plain>
                {`${record.baseline}: ${record.dataRevision}`}
              </HeldText>
            ),
          },
          { name: words.took, value: words.seconds(seconds.toFixed(1), rows) },
          {
            name: words.settled,
            value: converged ? (
              words.isSettled
            ) : (
              <>
                {words.notSettled}
                <ul lang={language === "en" ? undefined : "en"}>
                  {own.map((notice) => (
                    <li key={notice}>{notice.slice(family.length + 2)}</li>
                  ))}
                </ul>
              </>
            ),
          },
          {
            name: words.command,
            value: (
              <code>{`nqpf scenario run ${preset} --n ${record.n} --detail ${detail} --seed ${record.seed}`}</code>
            ),
          },
        ]}
      />
    </Section>
  );
}
