/** The command was not written as it should be; `usage` shows how the nearest one is written. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly usage: string;

  constructor(message: string, usage = "nqpf COMMAND [flags]\nHelp:  nqpf --help") {
    super(message);
    this.usage = usage;
  }

  /** The same fault in a command that is known by now. */
  within(name: string, usage: string): UsageError {
    return new UsageError(this.message, `${usage}\nHelp:  nqpf ${name} --help`);
  }
}

/** A failure that was foreseen: its message says all, and no stack is shown. */
export class Failure extends Error {
  override readonly name = "Failure";
}
