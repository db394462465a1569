/** The slots that nothing takes yet; finding the next one is quick however many are taken before it. */
export class FreeSlots {
  /** Of a taken slot, one at or before the next that is free. */
  readonly #next = new Map<number, number>();

  isTaken(slot: number): boolean {
    return this.#next.has(slot);
  }

  take(slot: number): void {
    this.#next.set(slot, slot + 1);
  }

  /** The first free slot at or after one. Shortens the way for the next who asks. */
  from(slot: number): number {
    let end = slot;
    for (let next = this.#next.get(end); next !== undefined; next = this.#next.get(end)) end = next;
    for (let at = slot; at !== end;) {
      const next = this.#next.get(at) ?? end;
      this.#next.set(at, end);
      at = next;
    }
    return end;
  }
}
