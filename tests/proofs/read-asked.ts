import { parseArgs } from 'node:util';

export interface AskedFor {
  readonly count: number;
  readonly seed: number;
  readonly minutes: number;
  /** The moment after which nothing further begins, in milliseconds of the epoch. */
  readonly until: number;
  /** True after that moment, and once somebody asked the run to stop (Ctrl-C): then it writes what it has. */
  readonly isOver: () => boolean;
}

/** What a long run was asked for: `--count N --seed N --minutes N`. */
export function readAsked(usual: { readonly count: number; readonly minutes: number }): AskedFor {
  const options = {
    count: { type: 'string', default: String(usual.count) },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: String(usual.minutes) },
  } as const;
  const { values } = parseArgs({ options });
  const minutes = Number(values.minutes);
  const until = Date.now() + minutes * 60_000;
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopped = true;
    });
  }
  return {
    count: Number(values.count),
    seed: Number(values.seed),
    minutes,
    until,
    isOver: () => stopped || Date.now() > until,
  };
}
