import type { MoneyAnswer, Valuation } from "@nqpf/domain/answers";

import { Section } from "../../ui/page.tsx";
import stack from "../../ui/stack.module.css";
import { AssumptionList } from "./assumption-list.tsx";
import { FanFigure } from "./fan-figure.tsx";
import { scaleOf } from "./fan-rows.ts";
import { messages } from "./messages.ts";
import { perspectives } from "./perspectives.ts";

const { one: words } = messages;

interface FanSectionProps {
  readonly money: MoneyAnswer;
  readonly basis: Valuation["basis"];
}

/** What a measure's money comes to for each side, on one scale, under one basis. */
export function FanSection({ money, basis }: FanSectionProps) {
  const { valuations, unit, scope, labels, measure } = money;
  const shown = valuations.filter((valuation) => valuation.basis === basis);
  if (shown.length === 0) return null;
  const scale = scaleOf(shown.flatMap(({ fan }) => fan.entries.map(({ value }) => value)));
  return (
    <Section
      id={basis}
      title={words[basis].title}
      note={
        <>
          <p>{words[basis].note}</p>
          <p>{words.fanLegend}</p>
        </>
      }
    >
      <div className={stack.inner}>
        {perspectives.map((perspective) => {
          const own = shown.filter((valuation) => valuation.perspective === perspective);
          return (
            own.length > 0 && (
              <FanFigure
                key={perspective}
                perspective={perspective}
                valuations={own}
                unit={unit}
                scale={scale}
                scope={scope}
                labels={labels}
                name={`${measure}-${basis}`}
              />
            )
          );
        })}
      </div>
      <AssumptionList valuations={shown} />
    </Section>
  );
}
