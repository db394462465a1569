/** Whether a code unit of plain text is a Han character or a sign of Chinese typesetting. */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3001 && unit <= 0x303f) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    // Every pair of surrogates beyond the emoji is Han.
    (unit >= 0xd840 && unit <= 0xd88d)
  );
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** A Latin letter of plain text, accented ones too. */
export function isLetter(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7)
  );
}

/** A character that goes on a word of Latin letters and digits. */
export function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}
