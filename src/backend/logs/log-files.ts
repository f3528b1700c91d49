/** The files of the log, the newest first: as many as are ever kept. */
export function logFiles(): readonly [string, ...string[]] {
  return ['sojourn.log', 'sojourn.1.log', 'sojourn.2.log', 'sojourn.3.log'];
}
