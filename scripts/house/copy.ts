import { cpSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

import { filesUnder, root } from "./files.ts";
import { workspaces } from "./workspaces.ts";

/**
 * Copies the checkout into a folder, without what git ignores. Packages from outside are the checkout's own; packages of
 * ours are the copy's, because pnpm links them by relative paths.
 */
export function copyCheckout(to: string): void {
  for (const path of filesUnder()) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(root, path), join(to, path));
  }
  symlinkSync(join(root, "node_modules"), join(to, "node_modules"), "junction");
  for (const { folder } of workspaces) {
    const links = join(folder, "node_modules");
    if (!existsSync(join(root, links))) continue;
    cpSync(join(root, links), join(to, links), { recursive: true, verbatimSymlinks: true });
  }
}
