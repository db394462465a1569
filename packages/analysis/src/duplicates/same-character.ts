/** Whether two different characters may be one word written in two ways. */
export type SameCharacter = (a: string, b: string) => boolean;

/** Whether two strings are equal but for characters that may be the same. */
export function equalButFor(same: SameCharacter, a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a.charAt(at), b.charAt(at)];
    if (one !== other && !same(one, other)) return false;
  }
  return true;
}
