/** Collects a plain text with the offsets where each of its code units stood before. */
export class PlainWriter {
  #units: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  length = 0;

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity);
    this.#starts = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
  }

  /** The last code unit written, 0 where there is none. */
  get last(): number {
    return this.length === 0 ? 0 : (this.#units[this.length - 1] ?? 0);
  }

  put(unit: number, start: number, end: number): void {
    if (this.length === this.#units.length) this.#grow();
    this.#units[this.length] = unit;
    this.#starts[this.length] = start;
    this.#ends[this.length] = end;
    this.length += 1;
  }

  putAll(units: string, start: number, end: number): void {
    for (let at = 0; at < units.length; at += 1) this.put(units.charCodeAt(at), start, end);
  }

  startOf(offset: number): number {
    return this.#starts[offset] ?? 0;
  }

  endOf(offset: number): number {
    return this.#ends[offset] ?? 0;
  }

  text(): string {
    const parts: string[] = [];
    for (let at = 0; at < this.length; at += 0x2000) {
      const units = this.#units.subarray(at, Math.min(at + 0x2000, this.length));
      // safe: `apply` takes any array-like list; spreading a typed array is several times slower.
      parts.push(String.fromCharCode.apply(null, units as unknown as number[]));
    }
    return parts.join("");
  }

  #grow(): void {
    const capacity = Math.max(16, this.#units.length * 2);
    this.#units = copied(new Uint16Array(capacity), this.#units);
    this.#starts = copied(new Uint32Array(capacity), this.#starts);
    this.#ends = copied(new Uint32Array(capacity), this.#ends);
  }
}

function copied<Units extends Uint16Array | Uint32Array>(target: Units, source: Units): Units {
  target.set(source);
  return target;
}
