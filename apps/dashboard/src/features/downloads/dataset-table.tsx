import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { useClient } from "../../lib/client-context.ts";
import { formatCount } from "../../lib/number-text.ts";
import type { ViewSearch } from "../../lib/view.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import css from "./dataset-table.module.css";
import { type Dataset, datasets, type GroupId } from "./datasets.ts";
import { messages } from "./messages.ts";
import { rowsQuery } from "./queries.ts";

const { table: words } = messages;
const [csvName, jsonName] = ["CSV", "JSON"] as const;

// safe: the record's own keys.
const groups = Object.entries(messages.groups) as [GroupId, string][];

interface DatasetTableProps {
  readonly view: ViewSearch;
  /** From where the addresses look: the view, or the same with its revision spelled out. */
  readonly asked: ViewSearch;
}

/** Every table with its rows and the addresses under which it is taken. */
export function DatasetTable({ view, asked }: DatasetTableProps) {
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <ScrollRegion label={messages.title}>
      <table className={`${table.table} ${css.table}`}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col" className={css.row}>
              {words.row}
            </th>
            <th scope="col" className={table.figure}>
              {words.rows}
            </th>
            <th scope="col">{csvName}</th>
            <th scope="col">{jsonName}</th>
            <th scope="col">
              <span className={table.hidden}>{words.copy}</span>
            </th>
          </tr>
        </thead>
        {groups.map(([group, name]) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={6} className={css.group}>
                {name}
              </th>
            </tr>
            {datasets
              .filter((dataset) => dataset.group === group)
              .map((dataset) => (
                <DatasetRow
                  key={dataset.id}
                  dataset={dataset}
                  view={view}
                  asked={asked}
                  isCopied={copied === dataset.id}
                  onCopied={() => setCopied(dataset.id)}
                />
              ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

interface DatasetRowProps extends DatasetTableProps {
  readonly dataset: Dataset;
  readonly isCopied: boolean;
  readonly onCopied: () => void;
}

function DatasetRow({ dataset, view, asked, isCopied, onCopied }: DatasetRowProps) {
  const client = useClient();
  const { data: rows, isError } = useQuery(rowsQuery(client, view, dataset));
  const { operation } = dataset;
  const [name, row] = messages.datasets[dataset.id];
  const csv = client.url(operation, asked, { csv: true });
  const json = dataset.json(client, asked);
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={css.below}>{row}</span>
      </th>
      <td className={css.row}>{row}</td>
      <td className={table.figure}>
        {isError ? words.failed : rows === undefined ? words.counting : formatCount(rows)}
      </td>
      <td>
        <a href={csv} download aria-label={words.take(csvName, name)}>
          {csvName}
        </a>
      </td>
      <td>
        <a href={json} aria-label={words.take(jsonName, name)}>
          {jsonName}
        </a>
      </td>
      <td className={css.copy}>
        <button
          type="button"
          aria-label={words.copyOf(name)}
          onClick={() =>
            void navigator.clipboard.writeText(new URL(csv, location.href).href).then(onCopied)
          }
        >
          {words.copy}
        </button>
        <output className={table.hidden}>{isCopied && words.copied}</output>
        {isCopied && <span aria-hidden="true">✓</span>}
      </td>
    </tr>
  );
}
