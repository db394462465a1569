import type { MeasureSummary } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { MeasureStanding } from "../../ledger/measure-standing.tsx";
import { messages } from "./messages.ts";
import css from "./proposed-banner.module.css";

const { proposed: words } = messages;

/** Says before anything else that no person stands behind the page. */
export function ProposedBanner({
  id,
  standing,
}: {
  readonly id: string;
  readonly standing: Exclude<MeasureSummary["standing"], "accepted">;
}) {
  const isSample = standing === "sample";
  return (
    <aside className={css.banner} aria-label={isSample ? words.sampleTitle : words.title}>
      <p className={css.title}>
        <MeasureStanding standing={standing} /> {isSample ? words.sampleTitle : words.title}
      </p>
      <p>
        {isSample ? words.sampleNote : words.note}{" "}
        <Link to="/review" search={{ measure: id }}>
          {words.review}
        </Link>
      </p>
    </aside>
  );
}
