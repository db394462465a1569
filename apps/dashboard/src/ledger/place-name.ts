/** A region's id as a reader would write it: `inner-mongolia` is Inner Mongolia. */
export function placeName(region: string): string {
  return region
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
