/** One numbered change of the schema. Once released it is never edited. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** Of the SQL, with line feeds alone. */
  readonly sha256: string;
  readonly sql: string;
}
