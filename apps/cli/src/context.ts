import type { Client } from "@nqpf/client";

import type { Paper } from "./render/paper.ts";

/** Everything a command may touch outside its arguments, so that a test can hand it all in. */
export interface CliContext {
  /** Writes data to stdout, ending with one line end. */
  readonly out: (text: string) => void;
  /** Writes anything else to stderr, likewise. */
  readonly note: (text: string) => void;
  readonly paper: Paper;
  /** The API at an address, or the same API over the local store. */
  readonly client: (access: Access) => Promise<Client>;
  /** Folder of the local store, where no flag names another. */
  readonly dataFolder: string;
  /** The bytes of a file; of stdin for `-`. Throws a Failure that names the file. */
  readonly bytesOf: (file: string) => Promise<Uint8Array>;
  readonly machine: Machine;
  /** Resolves when the process is told to end, with the signal's name. */
  readonly ended: () => Promise<"SIGINT" | "SIGTERM">;
  /** Folder of the built dashboard, which may not be there. */
  readonly dashboard: string;
}

/** Which API a command asks. */
export interface Access {
  readonly server: string | undefined;
  /** Folder of the local store. */
  readonly data: string;
  /** What it needs of the local store: to be made where there is none, to be read where there is one, or nothing. */
  readonly store: "keep" | "read" | "none";
}

/** What `doctor` looks at. */
export interface Machine {
  readonly nodeVersion: string;
  /** Character set of the environment's locale, upper case; null where no locale is set. */
  readonly charset: string | null;
}
