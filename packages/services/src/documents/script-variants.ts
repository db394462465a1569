/**
 * Whether two characters may be one in two Chinese scripts. Folding leaves alone those that are rare or stand for two of the
 * other script: one that simplified script does not have, beside one that it has, is taken for its other form.
 */
export function areScriptVariants(a: string, b: string): boolean {
  if (isSimplified(a) !== isSimplified(b)) return han.test(a) && han.test(b);
  return inBoth.has(a + b) || inBoth.has(b + a);
}

/** Pairs of which simplified script has both. */
const inBoth = new Set([
  "乾干",
  "瞭了",
  "藉借",
  "著着",
  "徵征",
  "夥伙",
  "餘余",
  "锺钟",
  "象像",
  "於于",
]);

const han = /\p{Script=Han}/u;
let simplified: Set<string> | undefined;

/** Whether a character is one of the 6,763 of GB/T 2312, which hold those of simplified script in ordinary use. */
function isSimplified(character: string): boolean {
  simplified ??= charactersOfGb2312();
  return simplified.has(character);
}

function charactersOfGb2312(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return new Set(new TextDecoder("gbk").decode(new Uint8Array(bytes)));
}
