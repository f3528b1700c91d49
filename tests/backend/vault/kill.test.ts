import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { killMany } from '../../proofs/kills/kill-many.ts';
import { KINDS } from '../../proofs/kills/kinds.ts';
import { makeBase } from '../../proofs/kills/make-base.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

/** SOJOURN_KILLS sets the number; `npm run prove-kills` is the long form. SOJOURN_SEED repeats one. */
const KILLS = Number(process.env['SOJOURN_KILLS'] ?? KINDS.length);
const SEED = Number(process.env['SOJOURN_SEED'] ?? 1);

test(
  `${KILLS} kills at random moments of every kind of work: all that was said to be done is there, and nothing half`,
  async () => {
    const folder = makeFolder();
    const base = await makeBase(folder);
    const tallies = await killMany(base, { kills: KILLS, seed: SEED });
    rmSync(base.vault, { recursive: true });
    const problems = tallies.flatMap(({ kind, problems: found }) =>
      found.map((problem) => `seed ${SEED}, ${kind}, ${problem}`),
    );
    expect(problems).toEqual([]);
    expect(tallies.filter(({ kills }) => kills > 0).length).toBeGreaterThan(KINDS.length / 2);
  },
  60_000 + KILLS * 60_000,
);
