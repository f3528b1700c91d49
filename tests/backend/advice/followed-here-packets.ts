import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDay } from '../../../src/core/shared/day.ts';
import { Fault } from '../../../src/core/shared/fault.ts';
import { resultOf } from '../../support/result-of.ts';
import { PASSPHRASE } from '../../support/vault-fixture.ts';
import type { FollowedHere, Stage } from './advice-row.ts';

const CARD = {
  name: 'bls-card.pdf',
  content: new Blob([
    readFileSync(join(import.meta.dirname, '../../../resources/sample/documents/bls-card.pdf')),
  ]),
};

const SOURCE = { label: 'A page', url: '', readOn: parseDay('2027-02-01') };

/** What is typed or named wrong on purpose is no value of the contract's types. */
const untyped = (value: unknown) => value as never;

async function addCard({ client }: Stage, fields: object = {}) {
  const { added } = await resultOf(
    await client.documents.import(untyped({ files: [CARD], ...fields })),
  );
  const [card] = added;
  if (card === undefined) throw new Error('The card was not taken in.');
  return card;
}

const build = async ({ client, rotation }: Stage, force = false) =>
  resultOf(await client.packets.build(untyped({ rotation, to: { kind: 'download' }, force })));

/** Ends in the message of a finding of the packet, as long as it is found. */
async function finding({ client, rotation }: Stage, code: string): Promise<void> {
  const { preflight } = await client.packets.preflight(untyped({ rotation }));
  const found = preflight.find((one) => one.code === code);
  if (found !== undefined) throw new Fault(code, found.message);
}

const rule = (type: string) => ({
  title: type,
  rule: { kind: 'document', type, predicates: [] },
  phase: 'before-start',
  note: '',
  source: SOURCE,
});

export const PACKETS_FOLLOWED: readonly FollowedHere[] = [
  // Packets: what is found before one is built, and why one is not built.
  {
    code: 'packet-blocked',
    says: 'Build it on request with "Build anyway", or --force',
    wrong: (stage) => build(stage),
    instead: (stage) => build(stage, true),
  },
  {
    code: 'profile-name-missing',
    says: 'name',
    wrong: (stage) => finding(stage, 'profile-name-missing'),
    first: ({ client }) => client.profile.save({ givenNames: 'Elif', familyName: 'Kaya' }),
  },
  {
    code: 'profile-school-missing',
    says: 'school is not in your profile',
    wrong: (stage) => finding(stage, 'profile-school-missing'),
    first: ({ client }) => client.profile.save(untyped({ school: 'Bosphorus University' })),
  },
  {
    code: 'no-requirements',
    says: 'Add them from its page',
    wrong: async (stage) => {
      const { client, host } = stage;
      const rules = (await client.hosts.list()).find(({ id }) => id === host)?.requirements ?? [];
      if (rules.length === 1) {
        for (const { id } of rules)
          await client.hosts.removeRequirement(untyped({ host, requirement: id }));
      }
      return finding(stage, 'no-requirements');
    },
    first: async ({ client, host }) => {
      for (const type of ['bls', 'cv'])
        await client.hosts.saveRequirement(untyped({ host, requirement: rule(type) }));
    },
  },
  {
    code: 'nothing-to-send',
    says: '',
    wrong: (stage) => finding(stage, 'nothing-to-send'),
    first: (stage) => addCard(stage, { type: 'bls', issued: '2026-10-01', expires: '2028-10-01' }),
  },
  {
    code: 'character-not-covered',
    says: '',
    wrong: async (stage) => {
      const [written] = (await stage.client.profile.get()).givenNames;
      if (written === undefined)
        await stage.client.profile.save({ givenNames: '王', familyName: 'Kaya' });
      return finding(stage, 'character-not-covered');
    },
    first: async ({ client }) => {
      await client.profile.save({ givenNames: 'Wang' });
    },
  },
  // The vault.
  {
    code: 'vault-locked',
    says: 'Unlock it with your passphrase',
    wrong: async ({ client }) => {
      await client.vault.lock();
      return client.profile.get();
    },
    instead: ({ client }) => client.vault.open({ passphrase: PASSPHRASE }),
  },
  {
    code: 'place-unknown',
    says: 'Choose it again',
    wrong: ({ client }) =>
      client.agenda.calendar({ to: { kind: 'folder', token: 'of another session' } }),
    instead: ({ client }) => client.agenda.calendar({ to: { kind: 'download' } }),
  },
];
