import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { codeOf } from '../../support/code-of.ts';
import { makeVault, PASSPHRASE } from '../../support/vault-fixture.ts';

/** Fields of one row: who saves them at once from several pages edits one thing. */
const FIELDS = [
  ...['givenNames', 'familyName', 'nameInOwnScript', 'countryOfBirth', 'email', 'phone'],
  ...['school', 'schoolCity', 'schoolCountry', 'aamcId', 'usmleId', 'schoolId'],
] as const;

test('of 24 parallel edits none is lost without a word: it is there after a restart, or its call failed', async () => {
  const { vault, folder } = await makeVault();
  vault.close();
  const backend = await createBackend({ folder, window: 'terminal', version: '0' });
  onTestFinished(() => backend.close());
  const client = createRouterClient(backend.router, { context: backend.context });
  await client.vault.open({ passphrase: PASSPHRASE });
  const round = (mark: string) =>
    FIELDS.flatMap((field, n) => [
      client.profile.save({ [field]: `${mark} ${field}` }),
      client.budget.saveGroup({ title: `${mark} group ${n}`, rotations: [] }),
    ]);
  const first = await Promise.all(round('first'));
  expect(first).toHaveLength(24);

  const second = round('second').map(codeOf);
  // In the middle of them somebody locks.
  await Promise.resolve();
  backend.context.session.lock();
  const codes = await Promise.all(second);
  expect(new Set(codes)).toSatisfy((all: Set<string>) =>
    [...all].every((code) => ['no fault', 'vault-locked', 'vault-closed'].includes(code)),
  );

  await client.vault.open({ passphrase: PASSPHRASE });
  const profile: Record<string, unknown> = { ...(await client.profile.get()) };
  const groups = (await client.budget.groups()).map(({ title }) => title);
  FIELDS.forEach((field, n) => {
    const [saved, grouped] = [codes[2 * n], codes[2 * n + 1]];
    expect(profile[field]).toBe(`${saved === 'no fault' ? 'second' : 'first'} ${field}`);
    expect(groups).toContain(`first group ${n}`);
    expect(groups.includes(`second group ${n}`)).toBe(grouped === 'no fault');
  });
});
