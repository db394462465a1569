import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";

import { marksOf } from "../../ledger/reading/marks-of.ts";
import { Reader } from "../../ledger/reading/reader.tsx";
import { DecisionStatus } from "../../ledger/review/decision-status.tsx";
import { LikeDocuments } from "../../ledger/review/like-documents.tsx";
import { measuresWithPage } from "../../ledger/review/measure-title.tsx";
import { countStates } from "../../ledger/review/review-state.ts";
import { ReviewerField } from "../../ledger/review/reviewer-field.tsx";
import { useDecisions } from "../../ledger/review/use-decisions.ts";
import { useClient } from "../../lib/client-context.ts";
import { tagOf } from "../../lib/language.ts";
import { placeOf, placeText } from "../../lib/place.ts";
import button from "../../ui/button.module.css";
import { Page } from "../../ui/page.tsx";
import stack from "../../ui/stack.module.css";
import { DocumentEyebrow, DocumentLine } from "./document-head.tsx";
import { DocumentFacts } from "./document-facts.tsx";
import { DocumentNotices } from "./document-notices.tsx";
import { MarkProposals } from "./mark-proposals.tsx";
import { messages } from "./messages.ts";
import { decidedMarks, proposalsOfMarks } from "./proposals-of-marks.ts";
import { documentQuery, evidenceQuery, textQuery } from "./queries.ts";
import { SampleBanner } from "./sample-banner.tsx";
import type { DocumentSearch } from "./search.ts";

/** A document as it was frozen, with what a machine read in it and what people decided on that. */
export function DocumentPage() {
  const client = useClient();
  const { hash } = useParams({ from: "/documents/$hash" });
  const { at, hide = [] } = useSearch({ from: "/documents/$hash" });
  const navigate = useNavigate({ from: "/documents/$hash" });
  const { data: answer } = useSuspenseQuery(documentQuery(client, hash));
  const { data: frozen } = useSuspenseQuery(textQuery(client, hash));
  const evidence = useQuery(evidenceQuery(client, hash));
  const { decide, isBusy, done, error } = useDecisions();
  const { document, reading } = answer;
  const read = useMemo(() => (reading ? marksOf(reading.extraction) : []), [reading]);
  const proposals = useMemo(
    () => proposalsOfMarks(read, evidence.data ?? []),
    [read, evidence.data],
  );
  const withPage = useMemo(() => measuresWithPage(evidence.data ?? []), [evidence.data]);
  const decided = useMemo(() => decidedMarks(proposals), [proposals]);
  const chosen = useMemo(() => {
    const place = placeOf(at);
    return place && place.end <= frozen.text.length ? place : null;
  }, [at, frozen.text]);
  const counts = evidence.data ? countStates(evidence.data) : document.proposals;
  const change = (part: DocumentSearch, replace = false) =>
    void navigate({
      search: (before) => ({ ...before, ...part }),
      resetScroll: false,
      replace,
    });
  return (
    <Page
      title={document.title ?? messages.untitled}
      eyebrow={<DocumentEyebrow document={document} />}
      headingLang={document.title === null ? undefined : tagOf(document.lang)}
      lead={<DocumentLine document={document} />}
      actions={
        <>
          <span>{messages.counts(counts.open, counts.accepted, counts.rejected)}</span>
          {counts.open > 0 && (
            <Link to="/review" search={{ document: hash }} className={button.button}>
              {messages.review(counts.open)}
            </Link>
          )}
        </>
      }
    >
      <div className={stack.close}>
        {document.kind === "sample" && <SampleBanner document={document} />}
        <LikeDocuments {...document} />
        <DocumentNotices notices={document.notices} />
        <DocumentFacts document={document} extractor={reading?.extractor ?? null} />
        {evidence.isError && (
          <p role="alert">
            {messages.failed}{" "}
            <button type="button" className={button.button} onClick={() => void evidence.refetch()}>
              {messages.retry}
            </button>
          </p>
        )}
        <Reader
          text={frozen.text}
          lang={frozen.lang}
          extraction={reading?.extraction ?? null}
          marks={proposals.marks}
          decided={decided}
          chosen={chosen}
          hidden={hide}
          onChoose={(place) =>
            change({ at: place ? placeText(place) : undefined }, chosen !== null)
          }
          onHide={(hidden) => change({ hide: hidden.length > 0 ? hidden : undefined }, true)}
          standingOf={(measure) => {
            const items = proposals.byMeasure.get(measure);
            if (!items) return null;
            const { open, accepted, rejected } = countStates(items);
            return messages.ofMeasure(open, accepted, rejected);
          }}
          about={(mark) =>
            evidence.data ? (
              <MarkProposals
                withPage={withPage}
                items={proposals.byMark.get(mark.key) ?? []}
                isBusy={isBusy}
                onDecide={decide}
              />
            ) : (
              <p>{messages.loading}</p>
            )
          }
          panelStatus={<DecisionStatus done={done} error={error} />}
          panelFoot={<ReviewerField />}
        />
      </div>
    </Page>
  );
}
