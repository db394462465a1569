import { findBrowser } from "../browser.mjs";
import { build } from "./build.mjs";
import { command, SetupError } from "./command.mjs";
import { installDependencies } from "./dependencies.mjs";
import { run } from "./run.mjs";
import { tool, toolEnvironment } from "./tools.mjs";

/**
 * Builds the project and runs a program that drives a real browser over it.
 * @param {string} program
 * @param {string[]} options
 */
export function inBrowser(program, options = []) {
  return command(async () => {
    const browser = findBrowser();
    if (!browser) throw new SetupError("A Chromium, Chrome or Edge is needed.");
    await installDependencies();
    const built = await build();
    if (built.code !== 0) throw new SetupError(built.log);
    const { code } = await run([...tool("tsx"), "--conditions=@nqpf/source", program, ...options], {
      output: "show",
      env: { ...toolEnvironment(), NQPF_BROWSER: browser },
    });
    process.exitCode = code;
  });
}
