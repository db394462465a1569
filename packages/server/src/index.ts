export { createLocalApp } from "./local-app.ts";
export type { RequestEvent } from "./request-events.ts";
export { PortInUse, startServer, type RunningServer, type ServerOptions } from "./start.ts";
