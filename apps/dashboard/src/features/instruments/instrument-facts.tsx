import type { InstrumentSummary } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { meaningOf } from "../../ledger/meaning.ts";
import { useNames } from "../../ledger/names.ts";
import { listed } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { Facts } from "../../ui/facts.tsx";
import { HeldText } from "../../ui/label.tsx";
import { messages } from "./messages.ts";

const { facts: words } = messages;

/** The instrument's family, its relation to money, its words, and its place in other schemes. */
export function InstrumentFacts({ instrument }: { readonly instrument: InstrumentSummary }) {
  const names = useNames();
  const { family, funding, narrower, cues, mappings } = instrument;
  return (
    <Facts
      facts={[
        {
          name: words.family,
          value: (
            <Link to="/measures" search={{ family: [family] }}>
              {labelText(names.word("family", family))}
            </Link>
          ),
        },
        { name: words.funding, value: meaningOf(names.word("funding", funding)) },
        narrower.length === 0
          ? null
          : {
              name: words.narrower,
              value: narrower.map(({ id, label }) => (
                <div key={id}>
                  <Bilingual label={label} />
                </div>
              )),
            },
        cues.en.length === 0
          ? null
          : {
              name: words.cues,
              value: (
                <HeldText lang="en" plain>
                  {cues.en.join(", ")}
                </HeldText>
              ),
            },
        cues.zh.length === 0
          ? null
          : {
              name: words.cuesZh,
              value: (
                <HeldText lang="zh" plain>
                  {cues.zh.join("、")}
                </HeldText>
              ),
            },
        codes(words.gta, mappings.gta),
        codes(words.mast, mappings.mast),
        codes(words.stip, mappings.stip),
      ]}
    />
  );
}

function codes(name: string, values: readonly string[]) {
  return values.length === 0 ? null : { name, value: listed(values) };
}
