const ours = {
  // 16 MB instead of 128: it holds the whole ledger, and the process takes 100 MB less.
  shared_buffers: "16MB",
  // Room to bring the claims into their order without a file.
  work_mem: "32MB",
  // Recovery would start a timer that keeps the process alive for good.
  log_startup_progress_interval: "0",
};

/** What PGlite starts PostgreSQL with, and our settings. */
export function startParams(defaults: readonly string[]): string[] {
  return [
    ...defaults,
    ...Object.entries(ours).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}
