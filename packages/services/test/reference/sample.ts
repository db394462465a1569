/** As many items as asked for, or all where there are fewer, drawn without regard to their order and always the same. */
export function sampleOf<T>(items: readonly T[], size: number, seed: number): T[] {
  const left = [...items];
  const drawn: T[] = [];
  let state = seed;
  while (drawn.length < size && left.length > 0) {
    // The minimal standard generator of Park and Miller.
    state = (state * 48_271) % 2_147_483_647;
    drawn.push(...left.splice(state % left.length, 1));
  }
  return drawn;
}
