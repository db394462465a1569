import type { Client } from "@nqpf/client";

import type { Paper } from "./render/paper.ts";

/** Everything a command may touch outside its arguments, so that a test can hand it all in. */
export interface CliContext {
  /** Writes data to stdout, ending with one line end. */
  readonly out: (text: string) => void;
  /** Writes anything else to stderr, likewise. */
  readonly note: (text: string) => void;
  readonly paper: Paper;
  /** The API at an address, or the routes over the local store. */
  readonly client: (server?: string) => Promise<Client>;
  readonly machine: Machine;
  /** Resolves when the process is told to end, with the signal's name. */
  readonly ended: () => Promise<"SIGINT" | "SIGTERM">;
  /** Folder of the built dashboard, which may not be there. */
  readonly dashboard: string;
}

/** What `doctor` looks at. */
export interface Machine {
  readonly nodeVersion: string;
  /** Character set of the environment's locale, upper case; null where no locale is set. */
  readonly charset: string | null;
}
