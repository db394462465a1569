/** What one check of the doctor found. A note is worth knowing and nothing is wrong. */
export interface Finding {
  readonly check: string;
  readonly state: "ok" | "note" | "wrong";
  readonly text: string;
}

export function finding(check: string, isOk: boolean, text: string): Finding {
  return { check, state: isOk ? "ok" : "wrong", text };
}
