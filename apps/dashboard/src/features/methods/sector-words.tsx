import type { SectorSummary } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { language, languageTag } from "../../lib/language.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import css from "./glossary.module.css";
import { messages } from "./messages.ts";
import text from "./method-texts.module.css";

const { glossary: words } = messages;

interface SectorWordsProps {
  readonly sectors: readonly Omit<SectorSummary, "measures">[];
  readonly anchorOf: (id: string) => string;
}

/** The sectors, each with other words for it in the language of the interface. */
export function SectorWords({ sectors, anchorOf }: SectorWordsProps) {
  return (
    <section id="sectors">
      <div className={text.text}>
        <h3>{words.sectors}</h3>
        <p>{words.sectorsNote}</p>
      </div>
      <ScrollRegion label={words.sectors}>
        <table className={table.table}>
          <tbody>
            {sectors.map(({ id, label, aliases, seed }) => (
              <tr key={id} id={anchorOf(id)} className={css.row}>
                <th scope="row">
                  <Link to="/sectors/$id" params={{ id }}>
                    <Bilingual label={label} />
                  </Link>
                  {seed && <span className={css.seed}> · {words.seed}</span>}
                </th>
                <td lang={languageTag}>
                  {aliases[language].length > 0 &&
                    `${words.aliases} ${aliases[language].join(language === "zh" ? "、" : ", ")}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
