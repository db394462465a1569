import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./reading-messages.zh.ts";

/** What holds for every number, under the anchors by which pages link to it. */
export const en = {
  counting: {
    title: "What is counted",
    text: [
      "Measures are counted, never mentions, and each once. A measure that names several sectors, instruments, actors or regions stands under each of them, so parts do not add up to their whole; margins and heads count unique measures.",
      "What machines propose is in no default number. The switch “Machine proposals” shows it beside what is accepted, always marked.",
      "Every number is a control: it opens the rows that it counts, what is left out and why, and the claims behind each row.",
    ],
  },
  times: {
    title: "Three times",
    text: [
      "Held on: what held on that day. Known by: what the public record said by then; a claim is known when its source has spoken. Revision: what this ledger said at a point of its own history.",
      "A date is as precise as its source. A partial date has happened by a day only when its whole period has passed; inside it the answer is unsure and says so. No year is ever shown as its 31st of December.",
    ],
  },
  evidence: {
    title: "Evidence",
    text: [
      "A value is a set of claims, each from one source. Quoted claims hold an exact passage of a text that we keep, with its place; cited claims hold publisher, title, date, kind, address and day of reading. What the curated catalogue brings is cited.",
      "Where claims differ, the order is: a reviewer’s word, the kind of source from the origin outward, the later statement. The others stay beside it. A value that rests on reposts alone says so.",
    ],
  },
  absence: {
    title: "What is not there",
    text: [
      "Silence is never read as “no policy”. Four kinds of empty place are told apart: a source says that the point is open (not stated); somebody searched and found nothing (none found); the instrument’s definition excludes it (not applicable); nobody has looked (not covered).",
      "“None found” needs a coverage record that says who searched what, where and when. Without one, an empty place is not covered.",
    ],
  },
  addition: {
    title: "What may be added",
    text: [
      "Two amounts are added only if role, currency, basis, period and kind of payer agree, both hold on the day, neither lies inside the other, and both count. Every other amount is listed with the reason why it is not in the sum. There is no grand total.",
      "Money is kept in lines: a later amount replaces the one before it, so 500 bn raised to 800 bn is one facility. An earmark lies inside its line and is never added to it.",
    ],
  },
} as const;

export const readings = inLanguage(en, zh);
