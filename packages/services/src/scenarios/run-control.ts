/** Where the built worker lies, and how many may run at once. */
export interface WorkerPool {
  readonly entry: URL;
  readonly count: number;
}

/** How far a run is, a way to stop it, and the worker threads it may use; without them it runs in this thread. */
export interface RunControl {
  readonly onProgress?: (done: number, rows: number) => void;
  readonly signal?: AbortSignal;
  readonly workers?: WorkerPool | null;
}
