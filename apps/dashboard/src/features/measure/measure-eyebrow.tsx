import type { Measure } from "@nqpf/domain";
import type { MeasureSummary } from "@nqpf/domain/answers";

import { ActorLink, InstrumentLink } from "../../ledger/links.tsx";
import { RungMark } from "../../ledger/rung-mark.tsx";
import css from "./measure-page.module.css";
import { messages } from "./messages.ts";

interface MeasureEyebrowProps {
  readonly measure: Measure;
  readonly summary: MeasureSummary;
}

/** Above the title: what kind of thing this is, through which instrument, by whom, and how far it has come. */
export function MeasureEyebrow({ measure, summary }: MeasureEyebrowProps) {
  return (
    <span className={css.eyebrow}>
      <span>{messages.eyebrow}</span>
      <InstrumentLink id={measure.instrument.value} />
      {summary.issuers.map((id) => (
        <ActorLink key={id} id={id} />
      ))}
      <RungMark rung={summary.rung} side={summary.side} />
    </span>
  );
}
