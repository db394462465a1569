/** The name of a written baseline once a view has filled it with the catalogue's money. */
export function filledId(written: string): string {
  return `${written}-catalogue`;
}
