import { expect, test } from 'vitest';
import { FAILURES, KILLED } from '../../proofs/calls/breaches.ts';
import { type Breach, breakCalls } from '../../proofs/calls/break-calls.ts';
import { compileWatcher } from '../../proofs/calls/compile-watcher.ts';
import { KINDS } from '../../proofs/kills/kinds.ts';
import { makeBase } from '../../proofs/kills/make-base.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

/** The long form, every call of every kind of work, is `npm run prove-calls`. */
const SHORT: readonly (readonly [name: string, breach: Breach | undefined])[] = [
  ['edit', KILLED],
  ['automatic backup', FAILURES[1]],
  ['salvage', FAILURES[0]],
];

test('killed at a call of the system, or with a full disk from one on: typed, and nothing lost', async (context) => {
  const folder = makeFolder();
  const library = compileWatcher(folder);
  if (library === undefined) return context.skip('no gcc here to compile the watcher, or no Linux');
  const base = await makeBase(folder);
  for (const [name, breach] of SHORT) {
    const kinds = KINDS.filter((kind) => kind.name === name);
    if (breach === undefined) throw new Error('there is no such failure');
    const [broken] = await breakCalls(kinds, base, breach, { library, most: 3, seed: 1 });
    expect(broken?.problems).toEqual([]);
    expect(broken).toMatchObject({ broken: 3, borne: 0 });
    // One page is damaged: a copy that the disk does not take is no vault without a page that can be read.
    expect(broken?.faults).not.toHaveProperty('vault-beyond-salvage');
  }
});
