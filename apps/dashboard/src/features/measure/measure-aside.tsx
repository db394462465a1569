import type { MeasureAnswer } from "@nqpf/domain/answers";

import { Section } from "../../ui/page.tsx";
import { ContentsList } from "./contents-list.tsx";
import { KeyFacts } from "./key-facts.tsx";
import css from "./measure-page.module.css";
import { messages } from "./messages.ts";
import { RelatedList } from "./related-list.tsx";
import { RolesList } from "./roles-list.tsx";

/** Beside the record: its facts, who acts in it, what it stands to, and the way through the page. */
export function MeasureAside({ answer }: { readonly answer: MeasureAnswer }) {
  const { measure, related, sources } = answer;
  return (
    <div className={css.aside}>
      <Section title={messages.facts.title}>
        <KeyFacts measure={measure} />
      </Section>
      {measure.roles.length > 0 && (
        <Section id="roles" title={messages.roles.title}>
          <RolesList roles={measure.roles} />
        </Section>
      )}
      {related.length > 0 && (
        <Section id="related" title={messages.related.title}>
          <RelatedList related={related} />
        </Section>
      )}
      <ContentsList measure={measure} sources={sources.length} />
    </div>
  );
}
