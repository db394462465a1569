/** One line for whoever runs a proof. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
