import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { convertMoney } from '../../../src/core/shared/convert-money.ts';
import { currencyOf } from '../../../src/core/shared/currency.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { parseDecimal } from '../../../src/core/shared/decimal.ts';
import { parseMoney } from '../../../src/core/shared/parse-money.ts';
import { resultOf } from '../../support/result-of.ts';
import type { FollowedHere, Stage } from './advice-row.ts';

const CARD = {
  name: 'bls-card.pdf',
  content: new Blob([
    readFileSync(join(import.meta.dirname, '../../../resources/sample/documents/bls-card.pdf')),
  ]),
};

const DAY = parseDay('2027-02-01');
const RATE = { rate: '1.1', on: DAY };
const ROOM = {
  title: 'Room',
  category: 'housing' as const,
  plannedMinor: 100,
  currency: 'USD',
  timing: { kind: 'span' as const, from: DAY, to: parseDay('2027-02-20') },
  notes: '',
};
const SAVINGS = { title: 'Savings', minor: 100, currency: 'USD', on: DAY, notes: '' };
const SOURCE = { label: 'A page', url: '', readOn: DAY };
const OWN_TYPE = {
  key: 'own-badge',
  title: 'Badge',
  group: 'personal',
  issuer: '',
  validity: { kind: 'none' },
  facts: [],
  note: '',
  source: SOURCE,
};

/** What is typed or named wrong on purpose is no value of the contract's types. */
const untyped = (value: unknown) => value as never;

/** Runs what is no call; its end is a call's. */
const now = (work: () => unknown) => Promise.resolve().then(work);

async function addCard({ client }: Stage, fields: object = {}) {
  const { added } = await resultOf(
    await client.documents.import(untyped({ files: [CARD], ...fields })),
  );
  const [card] = added;
  if (card === undefined) throw new Error('The card was not taken in.');
  return card;
}

export const DATA_FOLLOWED: readonly FollowedHere[] = [
  // What is typed in.
  {
    code: 'day-invalid',
    says: 'Write it as YYYY-MM-DD',
    wrong: () => now(() => parseDay('31/12/2026')),
    instead: () => now(() => parseDay('2026-12-31')),
  },
  {
    code: 'decimal-invalid',
    says: 'with digits and a point',
    wrong: () => now(() => parseDecimal('one')),
    instead: () => now(() => parseDecimal('0.0312')),
  },
  {
    code: 'currency-unknown',
    says: 'Use one such as USD, EUR or TRY',
    wrong: () => now(() => currencyOf('XXQ')),
    instead: () => now(() => ['USD', 'EUR', 'TRY'].map(currencyOf)),
  },
  {
    code: 'money-invalid',
    says: 'is not an amount of money',
    wrong: () => now(() => parseMoney('a lot', 'USD')),
    instead: () => now(() => parseMoney('120.50', 'USD')),
  },
  {
    code: 'rate-zero',
    says: 'Enter what one unit is worth',
    wrong: () => now(() => convertMoney({ minor: 100, currency: 'EUR' }, '0', 'USD')),
    instead: () => now(() => convertMoney({ minor: 100, currency: 'EUR' }, '1.1', 'USD')),
  },
  {
    code: 'money-too-large',
    says: 'Check the rate',
    wrong: () => now(() => convertMoney({ minor: 10 ** 15, currency: 'EUR' }, '1000000', 'USD')),
    instead: () => now(() => convertMoney({ minor: 10 ** 6, currency: 'EUR' }, '1.1', 'USD')),
  },
  // Money.
  {
    code: 'rate-missing',
    says: 'needs its rate in USD and the day of the rate',
    wrong: ({ client }) => client.budget.saveLine({ ...ROOM, currency: 'EUR' }),
    instead: ({ client }) => client.budget.saveLine({ ...ROOM, currency: 'EUR', rate: RATE }),
  },
  {
    code: 'line-incomplete',
    says: 'Name all four',
    wrong: ({ client }) => client.budget.saveLine({ title: 'Room' }),
    instead: ({ client }) => client.budget.saveLine(ROOM),
  },
  {
    code: 'fund-incomplete',
    says: 'Name all three',
    wrong: ({ client }) => client.budget.saveFund({ title: 'Savings' }),
    instead: ({ client }) => client.budget.saveFund(SAVINGS),
  },
  {
    code: 'group-incomplete',
    says: 'Name both',
    wrong: ({ client }) => client.budget.saveGroup({ title: 'Ohio' }),
    instead: ({ client, rotation }) =>
      client.budget.saveGroup(untyped({ title: 'Ohio', rotations: [rotation] })),
  },
  {
    code: 'home-currency-in-use',
    says: 'Remove those rates first, then change the home currency and enter the new ones',
    wrong: async ({ client }) => {
      const lines = await client.budget.lines();
      if (lines.length === 0)
        await client.budget.saveLine({ ...ROOM, currency: 'TRY', rate: RATE });
      return client.app.saveSettings({ homeCurrency: 'EUR' });
    },
    first: async ({ client }) => {
      const [line] = await client.budget.lines();
      await client.budget.saveLine(untyped({ ...line, currency: 'USD', rate: null }));
    },
  },
  // Documents and their types.
  {
    code: 'version-dates-invalid',
    says: 'Correct one of the dates',
    wrong: async (stage) => {
      const { version } = await addCard(stage);
      const dates = { issued: '2027-01-01', expires: '2026-01-01' };
      return stage.client.documents.updateVersion(untyped({ id: version, ...dates }));
    },
    instead: async ({ client }) => {
      const id = (await client.documents.list())[0]?.versions[0]?.id;
      return client.documents.updateVersion(
        untyped({ id, issued: '2026-01-01', expires: '2027-01-01' }),
      );
    },
  },
  {
    code: 'type-not-found',
    says: 'Choose one from the list (documents.types)',
    wrong: (stage) => addCard(stage, { type: 'life-suport' }),
    instead: async (stage) => {
      const [type] = await stage.client.documents.types();
      return addCard(stage, { type: type?.key });
    },
  },
  {
    code: 'type-in-use',
    says: 'Give them another type first',
    wrong: async (stage) => {
      const { client } = stage;
      if ((await client.documents.list()).length === 0) {
        await client.documents.saveType(untyped(OWN_TYPE));
        await addCard(stage, { type: OWN_TYPE.key });
      }
      return client.documents.removeType({ key: OWN_TYPE.key });
    },
    first: async ({ client }) => {
      const [document] = await client.documents.list();
      await client.documents.update(untyped({ id: document?.id, type: 'bls' }));
    },
  },
  // Hosts, rotations, letters, the record.
  {
    code: 'host-name-missing',
    says: 'Type it in',
    wrong: ({ client }) => client.hosts.save(untyped({ city: 'Cleveland' })),
    instead: ({ client }) => client.hosts.save(untyped({ name: 'South' })),
  },
  {
    code: 'host-in-use',
    says: 'Delete it first, then the host',
    wrong: ({ client, host }) => client.hosts.remove(untyped({ id: host })),
    first: ({ client, rotation }) => client.rotations.remove(untyped({ id: rotation })),
  },
  {
    code: 'pack-not-found',
    says: 'Choose one from the list',
    wrong: ({ client }) => client.hosts.addBundled({ key: 'nowhere' }),
    instead: async ({ client }) => {
      const [pack] = await client.hosts.bundledPacks();
      return client.hosts.addBundled({ key: pack?.key ?? '' });
    },
  },
  {
    code: 'pack-not-given',
    says: 'Choose a host of the vault or a pack from the list',
    wrong: ({ client }) => client.hosts.effort({}),
    instead: ({ client, host }) => client.hosts.effort(untyped({ id: host })),
  },
  {
    code: 'pack-invalid',
    says: 'Ask for the file again',
    wrong: ({ client }) => client.hosts.importPack({ json: 'not JSON' }),
    instead: async ({ client, host }) => {
      const exported: unknown = await client.hosts.exportPack(untyped({ id: host }));
      const json = (exported as { json?: string }).json ?? JSON.stringify(exported);
      return client.hosts.importPack({ json });
    },
  },
  {
    code: 'rule-not-found',
    says: 'Look at the list',
    wrong: ({ client, host }) => client.hosts.removeAdmission(untyped({ host, rule: 'gone' })),
    instead: ({ client }) => client.hosts.list(),
  },
  {
    code: 'rotation-incomplete',
    says: 'Name all three',
    wrong: ({ client, host }) => client.rotations.save(untyped({ host })),
    instead: ({ client, host }) =>
      client.rotations.save(untyped({ host, start: '2027-03-01', end: '2027-03-26' })),
  },
  {
    code: 'rotation-dates-invalid',
    says: 'Correct one of them',
    wrong: ({ client, rotation }) =>
      client.rotations.save(untyped({ id: rotation, end: '2027-01-02' })),
    instead: ({ client, rotation }) =>
      client.rotations.save(untyped({ id: rotation, end: '2027-02-27' })),
  },
  {
    code: 'rotation-not-found',
    says: 'See the list of rotations',
    wrong: ({ client }) => client.packets.preflight(untyped({ rotation: 'gone' })),
    instead: async ({ client }) => {
      const [rotation] = await client.rotations.list();
      return client.packets.preflight(untyped({ rotation: rotation?.id }));
    },
  },
  {
    code: 'letter-writer-missing',
    says: 'Type in who writes it',
    wrong: ({ client }) => client.letters.save(untyped({ role: 'Attending' })),
    instead: ({ client }) => client.letters.save(untyped({ writer: 'Dr. Kaya' })),
  },
  {
    code: 'entry-incomplete',
    says: 'Name it',
    wrong: ({ client }) => client.immunizations.save(untyped({ kind: 'dose' })),
    instead: ({ client }) =>
      client.immunizations.save(
        untyped({ kind: 'dose', vaccine: 'mmr', on: '2020-01-05', product: '' }),
      ),
  },
  {
    code: 'entry-dates-invalid',
    says: 'Correct one of the dates',
    wrong: ({ client }) =>
      client.immunizations.save(
        untyped({ kind: 'skin-test', on: '2026-12-03', readOn: '2026-12-01', country: '' }),
      ),
    instead: ({ client }) =>
      client.immunizations.save(
        untyped({ kind: 'skin-test', on: '2026-12-01', readOn: '2026-12-03', country: '' }),
      ),
  },
  // The agenda and the bin.
  {
    code: 'step-not-found',
    says: 'Look at the list',
    wrong: ({ client }) => client.agenda.mark(untyped({ step: 'gone', mark: { kind: 'done' } })),
    instead: async ({ client }) => {
      expect((await client.agenda.list()).open).not.toEqual([]);
      return client.agenda.mark(untyped({ step: 'document:bls', mark: { kind: 'done' } }));
    },
  },
  {
    code: 'snooze-day-invalid',
    says: 'until a day after today',
    wrong: ({ client }) => snooze(client, '2027-01-12'),
    instead: ({ client }) => snooze(client, '2027-01-13'),
  },
  {
    code: 'bin-thing-not-found',
    says: 'See what is there',
    wrong: ({ client }) => client.bin.restore({ kind: 'rotation', id: 'gone' }),
    instead: async ({ client, rotation }) => {
      await client.rotations.remove(untyped({ id: rotation }));
      const [thing] = await client.bin.list();
      return client.bin.restore(untyped({ kind: thing?.kind, id: thing?.id }));
    },
  },
];

async function snooze(client: Stage['client'], until: string) {
  const mark = { kind: 'snoozed', until };
  return client.agenda.mark(untyped({ step: 'document:bls', mark }));
}
