import type { ReviewItem } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { useNames } from "../../ledger/names.ts";
import { LikeDocuments } from "../../ledger/review/like-documents.tsx";
import { MeasureTitle } from "../../ledger/review/measure-title.tsx";
import { messages as reviewMessages } from "../../ledger/review/messages.ts";
import { SampleBadge } from "../../ledger/review/standing-badge.tsx";
import { bracketed } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { tagOf } from "../../lib/language.ts";
import { placeText } from "../../lib/place.ts";
import { Facts } from "../../ui/facts.tsx";
import { LinkReasons } from "./link-reasons.tsx";
import { messages } from "./messages.ts";

/** To which measure a value would go, and from which document it comes. */
export function ProposalOrigin({
  item,
  hasPage,
}: {
  readonly item: ReviewItem;
  readonly hasPage: boolean;
}) {
  const names = useNames();
  const { claim, measure, document, link } = item;
  const { evidence } = claim;
  return (
    <Facts
      facts={[
        {
          name: messages.goesTo,
          value: <MeasureTitle measure={measure} hasPage={hasPage} />,
        },
        link ? { name: messages.link.name, value: <LinkReasons link={link} /> } : null,
        document === null
          ? null
          : {
              name: messages.from,
              value: (
                <>
                  <Link
                    to="/documents/$hash"
                    params={{ hash: document.sha256 }}
                    search={evidence.grade === "quoted" ? { at: placeText(evidence) } : {}}
                  >
                    {document.title === null ? (
                      messages.untitled
                    ) : (
                      <span lang={tagOf(document.lang)}>{document.title}</span>
                    )}
                  </Link>
                  {document.kind === "sample" ? (
                    <>
                      {" "}
                      <SampleBadge /> <span>{reviewMessages.sampleMeans}</span>
                    </>
                  ) : (
                    bracketed(labelText(names.word("source-kind", document.kind)))
                  )}
                  <LikeDocuments {...document} />
                </>
              ),
            },
      ]}
    />
  );
}
