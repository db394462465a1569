const leastShareOfCommon = 0.7;

/**
 * Whether bytes outside ASCII are mostly pairs that GB 2312 gives to its 3755 common characters or to punctuation.
 * Western text in a one-byte charset also decodes as GB18030, but into rare characters.
 */
export function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    pairs += 1;
    if (trail >= 0xa1 && isCommonLead(lead)) common += 1;
    at += 1;
  }
  return pairs > 0 && common / pairs >= leastShareOfCommon;
}

function isCommonLead(lead: number): boolean {
  return (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7);
}
