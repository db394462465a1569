import { Facts } from "../../ui/facts.tsx";
import { messages } from "./messages.ts";
import type { MistakeSubject } from "./mistake.ts";
import css from "./report-panel.module.css";

interface SubjectFactsProps {
  readonly about: MistakeSubject;
  readonly address: string;
}

/** What the correction already says, so that the reader sees what goes along. */
export function SubjectFacts({ about, address }: SubjectFactsProps) {
  const { property, value, claims = [], sources = [] } = about;
  return (
    <Facts
      facts={[
        { name: messages.measure, value: about.title ?? <code>{about.measure}</code> },
        property === undefined ? null : { name: messages.property, value: <code>{property}</code> },
        value === undefined ? null : { name: messages.value, value },
        claims.length === 0
          ? null
          : {
              name: messages.claims,
              value: claims.map((claim) => (
                <div key={claim}>
                  <code>{claim}</code>
                </div>
              )),
            },
        sources.length === 0
          ? null
          : {
              name: messages.sources,
              value: sources.map(({ publisher, url, quote }, place) => (
                <div key={place}>
                  {publisher}
                  {url !== null && <span className={css.address}>{url}</span>}
                  {quote !== undefined && <q className={css.quote}>{quote}</q>}
                </div>
              )),
            },
        { name: messages.page, value: <span className={css.address}>{address}</span> },
      ]}
    />
  );
}
