export { changeColumns, matrixColumns } from "./answer-columns.ts";
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
