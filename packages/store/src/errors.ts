/** The process that holds a store. */
export interface StoreOwner {
  readonly pid: number;
  /** Where it can be asked; null where it serves nothing. */
  readonly address: string | null;
  /** ISO date and time in UTC. */
  readonly since: string;
}

/** Another living process holds the store. */
export class StoreInUse extends Error {
  override readonly name = "StoreInUse";
  readonly owner: StoreOwner;

  constructor(folder: string, owner: StoreOwner) {
    const where = owner.address === null ? "" : ` at ${owner.address}`;
    super(`the store in ${folder} is in use by process ${owner.pid}${where} since ${owner.since}`);
    this.owner = owner;
  }
}

/** The folder holds something that this version cannot open: a newer schema, damage, no folder at all, or no right to write. */
export class StoreUnusable extends Error {
  override readonly name = "StoreUnusable";
  readonly reason: "newer" | "damaged" | "not-a-folder" | "no-access";

  constructor(reason: StoreUnusable["reason"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** An entry that contradicts itself or names what the ledger does not hold: a bug of whoever made it. Nothing is kept. */
export class EntryRefused extends Error {
  override readonly name = "EntryRefused";
  readonly reason: "unknown-reference" | "false-hash";

  constructor(reason: EntryRefused["reason"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
