import type { Place } from "../quantities/mentions.ts";

/** A document's number (文号) in a plain text. */
export interface DocumentNumber extends Place {
  /** The short name of the issuer, as 国办发, or the names of the bodies that number together; none where none is named. */
  readonly issuers: readonly string[];
  /** Null where the number counts on over the years, as 国务院令第752号. */
  readonly year: number | null;
  readonly serial: number;
  /** The sign that opens the bracket around the year, as the plain text has it; null without one. */
  readonly bracket: string | null;
  /** The number as its issuer writes it, whatever brackets, widths and spaces the text has: 国发〔2024〕7号. */
  readonly normal: string;
}
