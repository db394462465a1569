import { createApp, type Ports } from "@nqpf/http";
import { openObservatory, type ObservatoryOptions } from "@nqpf/services/observatory";

import { tellFault } from "./tell-fault.ts";

/** The routes over the curated record in this process: no socket, no dashboard, nothing kept. */
export function createLocalApp(options: ObservatoryOptions = {}) {
  return appOver(openObservatory(options));
}

/** The routes over ports; what fails inside is told on stderr. */
export function appOver(ports: Ports) {
  return createApp(ports, reportFailure);
}

/** Under the request's id, which its caller was given. */
function reportFailure(error: unknown, requestId: string): void {
  tellFault(`request ${requestId}`, error);
}
