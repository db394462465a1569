import { run } from "./run.mjs";
import { tool, toolEnvironment } from "./tools.mjs";

/** Builds every workspace in order; what has not changed comes from the cache. */
export function build() {
  return run([...tool("turbo"), "run", "build", "--ui=stream", "--output-logs=new-only"], {
    output: "keep",
    env: toolEnvironment(),
  });
}
