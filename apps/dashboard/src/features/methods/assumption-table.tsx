import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { formatCount } from "../../lib/number-text.ts";
import { assumptionWords } from "./assumption-messages.ts";
import { assumptions } from "./assumptions.ts";
import { messages } from "./messages.ts";
import text from "./method-texts.module.css";

const { assumptions: words } = messages;

/** What stands in where nothing is stated, with the reason. */
export function AssumptionTable() {
  return (
    <section id="assumptions">
      <div className={text.text}>
        <h3>{words.title}</h3>
        <p>{words.note}</p>
      </div>
      <ScrollRegion label={words.title}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col" className={table.figure}>
                {words.value}
              </th>
              <th scope="col" className={table.figure}>
                {words.range}
              </th>
              <th scope="col">{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([id, { what, why }]) => (
              <tr key={id} id={`assumption-${id}`}>
                <th scope="row">{what}</th>
                <td className={table.figure}>{figureOf(assumptions[id].value)}</td>
                <td className={table.figure}>
                  {figureOf(assumptions[id].low)}–{figureOf(assumptions[id].high)}
                </td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

// safe: the record's own keys.
const rows = Object.entries(assumptionWords) as [
  keyof typeof assumptions,
  { what: string; why: string },
][];

function figureOf(value: number | null): string {
  return value === null ? "–" : formatCount(value);
}
