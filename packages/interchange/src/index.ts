export { briefHtml } from "./brief/brief-html.ts";
export type { BriefOptions } from "./brief/brief-layout.ts";
export { briefMarkdown } from "./brief/brief-markdown.ts";
export { measureCitation } from "./citation/measure-citation.ts";
export { historyColumns } from "./history-columns.ts";
export { changeColumns } from "./answer-columns.ts";
export { matrixColumns, matrixRows } from "./matrix-columns.ts";
export { positionColumns, positionRows } from "./position-columns.ts";
export {
  seriesCountColumns,
  seriesCountRows,
  trendPointColumns,
  trendPointRows,
} from "./signal-columns.ts";
export { conflictColumns } from "./conflict-columns.ts";
export { gapColumns } from "./gap-columns.ts";
export { documentColumns } from "./document-columns.ts";
export { grantEquivalentColumns } from "./grant-equivalent-columns.ts";
export { toCsv, type Cell, type Column } from "./csv.ts";
export {
  actorColumns,
  claimColumns,
  coverageColumns,
  indicatorColumns,
  instrumentColumns,
  measureColumns,
  parameterColumns,
  sectorColumns,
  signalColumns,
  sourceColumns,
  statementColumns,
  type ParameterRow,
} from "./list-columns.ts";
