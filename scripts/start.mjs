// Installs, builds and serves the observatory: `npm start`.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { build } from "./setup/build.mjs";
import { command, SetupError } from "./setup/command.mjs";
import { installDependencies } from "./setup/dependencies.mjs";
import { root } from "./setup/repository.mjs";

const server = join(root, "apps", "api", "dist", "main.js");

await command(async () => {
  await installDependencies();
  const isFirst = !existsSync(server);
  console.error(isFirst ? "Building, for the first time about half a minute …" : "Building …");
  const { code, log } = await build();
  if (code !== 0) throw new SetupError(`the build failed:\n${log}`);
  await import(pathToFileURL(server).href);
});
