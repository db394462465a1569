import type { InstrumentSummary } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { useNames } from "../../ledger/names.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { Facts } from "../../ui/facts.tsx";
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
              {names.word("family", family).en}
            </Link>
          ),
        },
        { name: words.funding, value: names.word("funding", funding).means },
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
        codes(words.cues, cues.en),
        cues.zh.length === 0
          ? null
          : { name: words.cuesZh, value: <span lang="zh-Hans">{cues.zh.join("、")}</span> },
        codes(words.gta, mappings.gta),
        codes(words.mast, mappings.mast),
        codes(words.stip, mappings.stip),
      ]}
    />
  );
}

function codes(name: string, values: readonly string[]) {
  return values.length === 0 ? null : { name, value: values.join(", ") };
}
