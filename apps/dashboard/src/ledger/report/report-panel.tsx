import { useState } from "react";

import button from "../../ui/button.module.css";
import { save } from "../../ui/chart/save.ts";
import { SidePanel } from "../../ui/side-panel.tsx";
import { correctionText } from "./correction-text.ts";
import { useFrozenAddress } from "./frozen-address.ts";
import { mailAddress } from "./mail-address.ts";
import { messages } from "./messages.ts";
import type { MistakeReport, MistakeSubject } from "./mistake.ts";
import css from "./report-panel.module.css";
import { SubjectFacts } from "./subject-facts.tsx";

interface ReportPanelProps {
  readonly about: MistakeSubject;
  readonly onClose: () => void;
}

/** The correction: what the page shows is filled in, the reader writes the rest and takes it along. */
export function ReportPanel({ about, onClose }: ReportPanelProps) {
  const [report, setReport] = useState<MistakeReport>({ wrong: "", right: "", evidence: "" });
  const [said, setSaid] = useState("");
  const address = useFrozenAddress(`/measures/${about.measure}`);
  const text = correctionText(about, report, address, messages.text);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(messages.copied);
    } catch {
      setSaid(messages.notCopied);
    }
  };
  return (
    <SidePanel label={messages.heading} closeLabel={messages.close} onClose={onClose}>
      <h2 className={css.heading}>{messages.heading}</h2>
      <div className={css.report}>
        <p className={css.note}>{messages.note}</p>
        <SubjectFacts about={about} address={address} />
        {(["wrong", "right", "evidence"] as const).map((field) => (
          <label key={field} className={css.field}>
            <span>{messages.fields[field]}</span>
            <textarea
              rows={field === "evidence" ? 4 : 3}
              value={report[field]}
              onChange={({ currentTarget: { value } }) => setReport({ ...report, [field]: value })}
            />
          </label>
        ))}
        <p className={css.actions}>
          <button
            type="button"
            className={`${button.button} ${button.strong}`}
            onClick={() => void copy()}
          >
            {messages.copy}
          </button>
          <button
            type="button"
            className={button.button}
            onClick={() =>
              save(
                new Blob([text], { type: "text/markdown;charset=utf-8" }),
                `${messages.file}-${about.measure}.md`,
              )
            }
          >
            {messages.save}
          </button>
          <a
            className={button.button}
            href={mailAddress(messages.subject(about.title ?? about.measure), text, messages.cut)}
          >
            {messages.mail}
          </a>
        </p>
        <output className={css.said}>{said}</output>
      </div>
    </SidePanel>
  );
}
