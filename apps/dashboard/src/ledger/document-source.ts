/** Whether a source is a document whose text is held: its claims are quoted from it, not cited. */
export function isDocumentSource(id: string): boolean {
  return /^doc-[0-9a-f]{12}$/.test(id);
}
