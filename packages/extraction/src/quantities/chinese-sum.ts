/** A Chinese number as it grows: a digit waits for its unit, a section (below 万) for its 万 or 亿. */
export class ChineseSum {
  #total = 0;
  #section = 0;
  #digit: number | null = null;
  #last = 0;
  #units = 0;
  #hasZero = false;
  #leads = false;
  /** The power of ten of the units behind the last digit: 11 in 五千亿. */
  power = 0;
  /** That of its 万 and 亿 alone: 8 in 五千亿. */
  myriads = 0;

  get value(): number {
    const sum = this.#total + this.#section + (this.#digit ?? 0);
    // Fifteen digits are what a double holds; the last would be the dust of 1.1673 × 10000.
    return Number.isInteger(sum) && sum < 1e15 ? sum : Number(sum.toPrecision(15));
  }

  /**
   * Whether the number may end here. One unit by itself is none, as 百, 千, 万 and 亿 begin many words; a last digit
   * stands behind 十 or 零, as 三百五 is 350 and 二十万1000万 two numbers.
   */
  get isWhole(): boolean {
    if (this.#digit === null) return !this.#leads || this.#units > 1;
    return this.#units === 0 || (!this.#leads && (this.#last === 10 || this.#hasZero));
  }

  addDigit(digit: number, hasZero: boolean): boolean {
    if (this.#digit !== null) return false;
    this.#digit = digit;
    this.#hasZero = hasZero;
    this.power = 0;
    this.myriads = 0;
    return true;
  }

  /** Decimals behind 十, 百 or 千; no such unit may follow them. */
  addDecimals(decimals: number): boolean {
    if (this.#digit !== null || this.#section === 0 || !Number.isInteger(this.#section))
      return false;
    this.#section += decimals;
    this.power = 0;
    this.myriads = 0;
    return true;
  }

  /** Whether it begins with a unit other than 十, as 百亿 does. */
  get leads(): boolean {
    return this.#leads;
  }

  /** 十, 百 or 千. */
  multiplySection(unit: number): boolean {
    if (this.#digit === null && (this.#section > 0 || this.#total > 0)) return false;
    if (this.#digit === null && unit > 10) this.#leads = true;
    this.#section += (this.#digit ?? 1) * unit;
    return this.#count(unit);
  }

  /** 万 or 亿. */
  multiplyAll(myriad: number): boolean {
    const before = this.#section + (this.#digit ?? 0);
    const isBare = before === 0 && this.#total === 0;
    if (before === 0 && !isBare && !(this.#last === 1e4 && myriad === 1e8)) return false;
    if (myriad === 1e8 && before > 0 && this.#total >= 1e12 && this.#total % 1e12 === 0) {
      // 5000亿 in 1万亿5000亿.
      this.#total += before * myriad;
      this.#section = 0;
      return this.#count(myriad);
    }
    if (myriad === 1e8 ? this.#total >= 1e8 : this.#total % 1e8 > 0) return false;
    if (isBare) this.#leads = true;
    if (myriad === 1e8) this.#total = (this.#total + (isBare ? 1 : before)) * myriad;
    else this.#total += (isBare ? 1 : before) * myriad;
    this.#section = 0;
    this.myriads += Math.log10(myriad);
    return this.#count(myriad);
  }

  #count(unit: number): true {
    this.#digit = null;
    this.#last = unit;
    this.#units += 1;
    this.power += Math.log10(unit);
    return true;
  }
}
