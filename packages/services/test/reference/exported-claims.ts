import type { Claim, MeasureId } from "@nqpf/domain";

import type { Observatory } from "../../src/observatory.ts";

/** Every claim of every measure, as the lists of claims give them page by page. */
export function exportedClaims(observatory: Observatory): Claim[] {
  return measureIds(observatory).flatMap((id) =>
    everyPage((cursor) => observatory.listClaims({ id, limit: 200, cursor })),
  );
}

function measureIds(observatory: Observatory): MeasureId[] {
  return everyPage((cursor) => observatory.listMeasures({ limit: 200, cursor })).map(
    ({ id }) => id,
  );
}

interface Page<Row> {
  readonly data: readonly Row[];
  readonly nextCursor: string | null;
}

/** The rows of a list, whatever the number of its pages. */
export function everyPage<Row>(ask: (cursor: string | undefined) => Page<Row> | null): Row[] {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = ask(cursor);
    rows.push(...(page?.data ?? []));
    cursor = page?.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return rows;
}
