/** The fragment at which a property stands on its measure's page. */
export function anchorOf(property: string): string {
  return property.replaceAll("/", "-");
}
