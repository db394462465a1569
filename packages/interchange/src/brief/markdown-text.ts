const special = /[\\`*_[\]<>|~&$]/g;

/** Text that Markdown shows as it is, wherever it stands in a line. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(special, "\\$&")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2")
    .replace(/^(\s*)([-+#=])/, "$1\\$2");
}

/** A link whose address may hold any character. */
export function markdownLink(text: string, address: string): string {
  return `[${markdownText(text)}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
