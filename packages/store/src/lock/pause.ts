/** Stops the thread: taking a lock is one short step that nothing else of this process may come between. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
