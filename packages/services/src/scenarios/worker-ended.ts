/** A worker thread was gone before it gave its part. */
export class WorkerEnded extends Error {
  override readonly name = "WorkerEnded";

  constructor() {
    super("a worker ended without an answer");
  }
}
