/** Mail programs lose what is longer. */
const longest = 1_900;

/** A letter without a receiver, for the reader's own mail program; one that is too long is cut and ends with `cut`. */
export function mailAddress(subject: string, body: string, cut: string): string {
  const start = `mailto:?subject=${encodeURIComponent(subject)}&body=`;
  const whole = encodeURIComponent(body);
  if (start.length + whole.length <= longest) return start + whole;
  const end = encodeURIComponent(`\n\n${cut}`);
  const room = longest - start.length - end.length;
  let kept = "";
  for (const sign of body) {
    const encoded = encodeURIComponent(sign);
    if (kept.length + encoded.length > room) break;
    kept += encoded;
  }
  return start + kept + end;
}
