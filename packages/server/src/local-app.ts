import { createApp, type Ports } from "@nqpf/http";
import { openObservatory, type ObservatoryOptions } from "@nqpf/services/observatory";

/** The routes over the curated record in this process: no socket, no dashboard, nothing kept. */
export function createLocalApp(options: ObservatoryOptions = {}) {
  return appOver(openObservatory(options));
}

/** The routes over ports; what fails inside is told on stderr. */
export function appOver(ports: Ports) {
  return createApp(ports, reportFailure);
}

/** A bug goes to stderr whole, under the request's id that its caller was given. */
function reportFailure(error: unknown, requestId: string): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`request ${requestId} failed: ${text}\n`);
}
