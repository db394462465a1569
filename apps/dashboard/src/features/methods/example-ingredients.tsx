import type { ExplainedRow } from "@nqpf/domain/answers";

import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { formatCount, formatMoney } from "../../lib/number-text.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { messages } from "./messages.ts";
import css from "./methods-page.module.css";

const { example: words } = messages;

interface ExampleIngredientsProps {
  readonly rows: readonly ExplainedRow[];
  /** The currency of amounts. */
  readonly unit: string;
}

/** Every value that goes into the example, each with its sources. */
export function ExampleIngredients({ rows, unit }: ExampleIngredientsProps) {
  return (
    <ScrollRegion label={words.what}>
      <table className={`${table.table} ${css.even} ${css.figures}`}>
        <caption className={table.hidden}>{words.what}</caption>
        <thead>
          <tr>
            <th scope="col">{words.ingredient}</th>
            <th scope="col" className={table.figure}>
              {words.held}
            </th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ measure, property, value, claims, why }) => (
            <tr key={property}>
              <th scope="row">
                <code>{property}</code>
              </th>
              <td className={table.figure}>
                {property.startsWith("money/") ? formatMoney(value, unit) : formatCount(value)}
              </td>
              <td>
                <span lang="en">{why}</span>{" "}
                {measure !== null && claims.length > 0 && (
                  <ProofButton value={property} proof={{ of: "property", measure, property }} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
