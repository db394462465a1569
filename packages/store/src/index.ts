export { EntryRefused, StoreInUse, type StoreOwner, StoreUnusable } from "./errors.ts";
export { openStore, type OpenStoreOptions } from "./open-store.ts";
export { type Appended, type Store } from "./store.ts";
