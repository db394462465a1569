import type { Report } from "../read/written.ts";
import type { WrittenCatalogue } from "../read/written-catalogue.ts";

/** One page is one source; a source without an address says so. */
export function checkSources({ sources }: WrittenCatalogue, report: Report): void {
  const pages = new Map<string, string>();
  for (const record of sources) {
    const { id, url, publisher } = record.value;
    if (url === null) {
      if (!publisher.includes("address not known"))
        report(record, ["publisher"], "a source without an address says (page address not known)");
      continue;
    }
    const page = pageOf(url);
    const other = pages.get(page);
    if (other !== undefined) report(record, ["url"], `the address is that of ${other}`);
    pages.set(page, id);
  }
}

/** What two addresses of one page have in common. */
function pageOf(url: string): string {
  return url
    .replace(/^https?:\/\//, "")
    .replace(/^(www|m|mobile)\./, "")
    .replace(/#.*$/, "")
    .replace(/\/$/, "");
}
