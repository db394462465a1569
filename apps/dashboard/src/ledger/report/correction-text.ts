import type { messages } from "./messages.ts";
import type { MistakeReport, MistakeSubject } from "./mistake.ts";

/** A correction in Markdown: where the value stands and what carries it, then the reader's words, which come last. */
export function correctionText(
  about: MistakeSubject,
  report: MistakeReport,
  address: string,
  words: (typeof messages)["text"],
): string {
  const facts: [string, string | undefined][] = [
    [
      words.measure,
      about.title === undefined
        ? code(about.measure)
        : `${inline(about.title)} (${code(about.measure)})`,
    ],
    [words.property, about.property && code(about.property)],
    [words.value, about.value && inline(about.value)],
    [words.claims, about.claims?.map(code).join(", ")],
    [words.page, `<${address}>`],
  ];
  const sources = (about.sources ?? []).flatMap(({ publisher, url, quote }) => [
    `- ${inline(publisher)}${url === null ? "" : ` <${url.replace(/[<>\s]/g, encodeURIComponent)}>`}`,
    ...(quote === undefined ? [] : [`  > ${inline(quote)}`]),
  ]);
  return [
    `# ${words.heading}`,
    "",
    ...facts.flatMap(([name, value]) => (value ? [`- **${name}** ${value}`] : [])),
    ...(sources.length === 0 ? [] : ["", `## ${words.sources}`, "", ...sources]),
    ...(["wrong", "right", "evidence"] as const).flatMap((part) => [
      "",
      `## ${words[part]}`,
      "",
      report[part].trim() || words.empty,
    ]),
    "",
  ].join("\n");
}

/** Text of the ledger on one line, in which Markdown sees no mark of its own. */
function inline(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|]/g, String.raw`\$&`);
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "")}\``;
}
