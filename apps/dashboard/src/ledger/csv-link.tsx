import { messages } from "./messages.ts";

/** A link to a list's CSV twin, which says how many rows will come. */
export function CsvLink({ href, rows }: { readonly href: string; readonly rows: number }) {
  return (
    <a href={href} download>
      {messages.csv(rows)}
    </a>
  );
}
