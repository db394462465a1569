import type { ReviewItem } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { bracketed } from "../../lib/joining.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { messages } from "./messages.ts";
import { stateOf } from "./review-state.ts";

/** The measures of some proposals that have a page: those known before, and those of which title and instrument were accepted. */
export function measuresWithPage(items: readonly ReviewItem[]): ReadonlySet<string> {
  const accepted = new Set(
    items
      .filter((item) => item.document?.kind !== "sample" && stateOf(item) === "accepted")
      .map(({ claim }) => `${claim.measure} ${claim.property}`),
  );
  const hasPage = ({ measure: { id, known } }: ReviewItem) =>
    known || (accepted.has(`${id} title`) && accepted.has(`${id} instrument`));
  return new Set(items.filter(hasPage).map(({ measure }) => measure.id));
}

interface MeasureTitleProps {
  readonly measure: ReviewItem["measure"];
  readonly hasPage: boolean;
}

/** The measure to which a value goes, and whether the ledger held it before. */
export function MeasureTitle({ measure, hasPage }: MeasureTitleProps) {
  const title = <Bilingual label={measure.title} />;
  return (
    <>
      {hasPage ? (
        <Link to="/measures/$id" params={{ id: measure.id }}>
          {title}
        </Link>
      ) : (
        title
      )}
      {bracketed(measure.known ? messages.measure.known : messages.measure.fresh)}
    </>
  );
}
