import { TermHelp } from "../../ledger/help/term-help.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { benchmarks } from "./benchmark-messages.ts";
import { messages } from "./messages.ts";
import text from "./method-texts.module.css";

const { benchmarks: words } = messages;

/** The prices with which a measure's own is compared. */
export function BenchmarkTable() {
  return (
    <section id="benchmarks">
      <div className={text.text}>
        <h3>
          {words.title} <TermHelp id="benchmark" />
        </h3>
      </div>
      <ScrollRegion label={words.title}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.of}</th>
              <th scope="col">{words.read}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(benchmarks).map(([id, { name, of, read }]) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{of}</td>
                <td>{read}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
