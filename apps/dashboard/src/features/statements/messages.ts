export const messages = {
  title: "April 2024 and now",
  lead: "BOFIT Weekly Review 2024/16 of 19 April 2024, statement by statement: what it says, how things stood then, how they stand now, and what that makes of it.",
  look: "Look at the whole dashboard as of",
  april: "22 April 2024",
  now: "today",
  aprilNote:
    "Every page now shows what held on 22 April 2024, and of that only what the public record said by then. What stands under “Now” and in our explanations was written later.",
  verdicts: "Verdicts",
  all: "All",
  count: (count: number) => (count === 1 ? "1 statement" : `${count} statements`),
  states: "It states",
  thenColumn: "Then",
  nowColumn: "Now",
  why: "Why",
  about: "About",
  evidence: "Evidence",
  empty: "No statement has this verdict",
  texts: (count: number) =>
    count === 1 ? "1 leadership text counted" : `${count} leadership texts counted`,
  mentions: (mentions: number | null) => {
    if (mentions === null) return "mentions not counted";
    if (mentions === 0) return "does not use the term";
    return mentions === 1 ? "uses the term once" : `uses the term ${mentions} times`;
  },
} as const;
