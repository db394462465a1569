import { Faults } from "../../../scripts/data/check.ts";
import { checkCatalogue } from "./checks/catalogue.ts";
import { readFolder } from "./read/catalogue.ts";
import type { WrittenCatalogue } from "./read/written-catalogue.ts";

/**
 * Reads and checks a data folder. Throws a DataError that names every fault with its file and line. Records are held
 * against each other only once each can be read, or a slip in one would show as faults in others.
 */
export function readCatalogue(folder: string): WrittenCatalogue {
  const faults = new Faults();
  const written = readFolder(folder, faults);
  if (written && !faults.any) checkCatalogue(written, faults);
  faults.throwIfAny();
  if (!written) throw new Error("a catalogue that cannot be read has faults");
  return written;
}
