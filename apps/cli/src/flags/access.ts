import type { Access, CliContext } from "../context.ts";

/** Which API a command line asks: the one it names, otherwise the local store's. */
export function accessOf(
  cli: CliContext,
  read: Readonly<Record<string, unknown>>,
  store: Access["store"],
): Access {
  const { server, data } = read as { readonly server?: string; readonly data?: string };
  return { server, data: data ?? cli.dataFolder, store };
}
