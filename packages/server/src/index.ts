export { createLocalApp } from "./local-app.ts";
export { keepFiles, type FileKept } from "./keep-files.ts";
export type { RequestEvent } from "./request-events.ts";
export { PortInUse, startServer, type RunningServer, type ServerOptions } from "./start.ts";
export { StoreInUse, StoreUnusable, type StoreOwner } from "@nqpf/store";
