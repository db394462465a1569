import type { ReviewItem } from "@nqpf/domain/answers";
import { Link, useNavigate } from "@tanstack/react-router";

import { type ReviewState, reviewStates } from "../../ledger/review/review-state.ts";
import { labelText } from "../../lib/label-text.ts";
import { Chip } from "../../ui/chip.tsx";
import { messages } from "./messages.ts";
import css from "./queue-filters.module.css";
import type { ReviewSearch } from "./search.ts";

const sameAddress = { exact: true } as const;

interface QueueFiltersProps {
  readonly search: ReviewSearch;
  readonly states: readonly ReviewState[];
  /** A proposal of the queue, which names the document and the measure that it is narrowed to. */
  readonly first: ReviewItem | null;
}

/** Which proposals the queue holds: those that wait, or those that were decided; of one document or measure, or of all. */
export function QueueFilters({ search, states, first }: QueueFiltersProps) {
  const navigate = useNavigate({ from: "/review" });
  const without = (part: ReviewSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part, claim: undefined }) });
  const documentChip = messages.chip(
    messages.document,
    first?.document?.title ?? search.document?.slice(0, 12) ?? "",
  );
  const measureChip = messages.chip(
    messages.measure,
    first ? labelText(first.measure.title) : (search.measure ?? ""),
  );
  return (
    <>
      <nav aria-label={messages.which}>
        <ul className={css.states}>
          {reviewStates.map((state) => (
            <li key={state}>
              <Link
                to="/review"
                search={(before) => ({
                  ...before,
                  state: state === "open" ? undefined : [state],
                  claim: undefined,
                })}
                resetScroll={false}
                activeOptions={sameAddress}
                aria-current={states.includes(state) ? "true" : undefined}
              >
                {messages.states[state]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {(search.document !== undefined || search.measure !== undefined) && (
        <ul className={css.chips}>
          {search.document !== undefined && (
            <li>
              <Chip
                label={documentChip}
                removeLabel={messages.remove(documentChip)}
                onRemove={() => without({ document: undefined })}
              />
            </li>
          )}
          {search.measure !== undefined && (
            <li>
              <Chip
                label={measureChip}
                removeLabel={messages.remove(measureChip)}
                onRemove={() => without({ measure: undefined })}
              />
            </li>
          )}
        </ul>
      )}
    </>
  );
}
