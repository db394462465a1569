export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a place in a grid of a size; null for keys that do not move. */
export function placeAfter(key: string, at: Place, size: Place, whole: boolean): Place | null {
  const last = { row: size.row - 1, column: size.column - 1 };
  switch (key) {
    case "ArrowRight":
      return { ...at, column: Math.min(at.column + 1, last.column) };
    case "ArrowLeft":
      return { ...at, column: Math.max(at.column - 1, 0) };
    case "ArrowDown":
      return { ...at, row: Math.min(at.row + 1, last.row) };
    case "ArrowUp":
      return { ...at, row: Math.max(at.row - 1, 0) };
    case "Home":
      return whole ? { row: 0, column: 0 } : { ...at, column: 0 };
    case "End":
      return whole ? last : { ...at, column: last.column };
    default:
      return null;
  }
}
