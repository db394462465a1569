import { json } from "../../generated/migrations.js";
import type { Migration } from "./migration.ts";

/** Every migration that this version knows, in their order. */
export function knownMigrations(): Migration[] {
  // safe: the build step wrote this text.
  return JSON.parse(json) as Migration[];
}
