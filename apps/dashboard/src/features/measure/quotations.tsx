import type { Measure, Source } from "@nqpf/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { describeValue } from "../../ledger/describe-value.ts";
import { useNames } from "../../ledger/names.ts";
import { quotesQuery } from "../../ledger/proof/quotes-query.ts";
import { useClient } from "../../lib/client-context.ts";
import { named } from "../../lib/joining.ts";
import { tagOf } from "../../lib/language.ts";
import { placeText } from "../../lib/place.ts";
import { kindName } from "./kind-name.ts";
import { messages } from "./messages.ts";
import { quotedValues } from "./quoted-values.ts";
import css from "./sources-section.module.css";

const { sources: words } = messages;

interface QuotationsProps {
  readonly measure: Measure;
  readonly sources: readonly Source[];
}

/** The words of held texts behind the measure's values, each leading to its place in its document. */
export function Quotations({ measure, sources }: QuotationsProps) {
  const names = useNames();
  const { data } = useQuery(quotesQuery(useClient(), measure.id));
  const quoted = data ? quotedValues(measure, data) : [];
  if (quoted.length === 0) return null;
  return (
    <>
      <h3 className={css.pages}>{words.quotes}</h3>
      <ul className={css.quotes}>
        {quoted.map(({ claim, held, quote }) => {
          const lang = sources.find(({ id }) => id === claim.source)?.lang;
          return (
            <li key={claim.id}>
              <span className={css.value}>
                {named(kindName(held.property), describeValue(held.property, held.value, names))}
              </span>
              <div>
                <blockquote lang={lang === "zh" ? tagOf("zh") : lang}>{quote.exact}</blockquote>
                <Link
                  to="/documents/$hash"
                  params={{ hash: quote.document }}
                  search={{ at: placeText(quote) }}
                >
                  {words.inDocument}
                </Link>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
