import type { MoneyAnswer } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { labelText } from "../../lib/label-text.ts";
import { Facts } from "../../ui/facts.tsx";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";

const { notValued: words } = messages.one;

/** The sides that no formula values, each with the reason, and the measures that share the same loans. */
export function NotValuedSection({ money }: { readonly money: MoneyAnswer }) {
  const { notValued, beside, labels } = money;
  if (notValued.length === 0 && beside.length === 0) return null;
  return (
    <Section id="not-valued" title={words.title}>
      {notValued.length > 0 && (
        <Facts
          facts={notValued.map(({ perspective, why }) => ({
            name: messages.perspective[perspective],
            value: (
              <HeldText lang="en" plain>
                {why}
              </HeldText>
            ),
          }))}
        />
      )}
      {beside.length > 0 && (
        <div>
          <p>{messages.one.beside}</p>
          <ul>
            {beside.map((id) => {
              const label = labels.measures[id];
              return (
                <li key={id}>
                  <Link to="/money/$id" params={{ id }}>
                    {label ? labelText(label) : id}
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </Section>
  );
}
