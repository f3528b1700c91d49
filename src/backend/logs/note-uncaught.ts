import { describeSurprise } from './describe-surprise.ts';
import type { Log } from './log-entry.ts';

/** Has the log hold what ends the process before it ends as it would have anyway. */
export function noteUncaught(log: Log): void {
  process.on('uncaughtExceptionMonitor', (error) => log(describeSurprise(error, 'unexpected')));
}
