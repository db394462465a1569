/** A bug goes to stderr whole, under the name of what it broke. */
export function tellFault(what: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${what} failed: ${text}\n`);
}
