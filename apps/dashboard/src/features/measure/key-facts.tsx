import type { Held, Measure } from "@nqpf/domain";

import { DateText } from "../../ledger/date.tsx";
import { InstrumentLink, SectorLink } from "../../ledger/links.tsx";
import { meaningOf } from "../../ledger/meaning.ts";
import { useNames } from "../../ledger/names.ts";
import { placeName } from "../../ledger/place-name.ts";
import { labelText } from "../../lib/label-text.ts";
import { Facts } from "../../ui/facts.tsx";
import { messages } from "./messages.ts";
import { Why } from "./why.tsx";

const { facts: words } = messages;

export function KeyFacts({ measure }: { readonly measure: Measure }) {
  const names = useNames();
  const { region, documentNumber, confidence } = measure;
  return (
    <Facts
      facts={[
        {
          name: words.instrument,
          value: [measure.instrument, ...measure.alsoInstruments].map((held) => (
            <div key={held.property}>
              <InstrumentLink id={held.value} zh /> <Why held={held} />
            </div>
          )),
        },
        {
          name: words.sectors,
          value: measure.sectors.map((held) => (
            <div key={held.property}>
              <SectorLink id={held.value} zh /> <Why held={held} />
            </div>
          )),
        },
        region && {
          name: words.region,
          value: (
            <>
              {placeName(region.value)} <Why held={region} />
            </>
          ),
        },
        documentNumber && {
          name: words.number,
          value: (
            <>
              <span lang="zh-Hans">{documentNumber.value}</span> <Why held={documentNumber} />
            </>
          ),
        },
        dated(words.announced, measure.announced),
        dated(words.effective, measure.effective),
        dated(words.expires, measure.expires),
        { name: words.stated, value: <DateText date={measure.stated} /> },
        { name: words.recorded, value: <DateText date={measure.recorded} /> },
        confidence && {
          name: words.confidence,
          value: (
            <span title={meaningOf(names.word("confidence", confidence.value))}>
              {labelText(names.word("confidence", confidence.value))}
            </span>
          ),
        },
        { name: words.id, value: <code>{measure.id}</code> },
      ]}
    />
  );
}

function dated(name: string, held: Held<string> | null) {
  return (
    held && {
      name,
      value: (
        <>
          <DateText date={held.value} /> <Why held={held} />
        </>
      ),
    }
  );
}
