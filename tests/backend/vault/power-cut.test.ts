import { expect, test } from 'vitest';
import { compileWatcher } from '../../proofs/calls/compile-watcher.ts';
import { KINDS } from '../../proofs/kills/kinds.ts';
import { makeBase } from '../../proofs/kills/make-base.ts';
import { cutPower } from '../../proofs/power/cut-power.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

/** The long form, over every kind of work, is `npm run prove-power`. */
const NAMES = ['edit', 'export', 'settling of outputs'];

test('power lost at a flush, with names and bytes kept or not: what was acknowledged is there', async (context) => {
  const folder = makeFolder();
  const library = compileWatcher(folder);
  if (library === undefined)
    return context.skip('no gcc here to compile the recorder, or no Linux');
  const base = await makeBase(folder);
  for (const kind of KINDS.filter(({ name }) => NAMES.includes(name))) {
    const cuts = await cutPower(kind, base, { library, moments: 2, workMs: 200, seed: 1 });
    expect(cuts.problems).toEqual([]);
    expect(cuts.acknowledged).toBeGreaterThan(0);
    expect(cuts.rebuilt).toBeGreaterThanOrEqual(10);
  }
});
