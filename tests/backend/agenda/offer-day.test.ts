import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import { addVisit, openSeason } from './open-season.ts';

const SOURCE = { label: 'A page', url: '', readOn: parseDay('2026-11-01') };

test('the day that counts from an offer stands in the agenda and in the calendar', async () => {
  const { client } = await openSeason('2026-12-01');
  const { host, rotation } = await addVisit(client, 'North', []);
  await client.hosts.saveAdmission({
    host: host.id,
    rule: {
      demand: {
        kind: 'days-after',
        after: 'offer',
        what: 'Your acceptance',
        within: { amount: 7, unit: 'days' },
      },
      note: '',
      source: SOURCE,
    },
  });
  const offered = (offeredOn: string) =>
    client.rotations.save({
      id: rotation.id,
      stage: 'offered',
      offeredOn: parseDay(offeredOn),
    });
  const shown = async () => {
    const { open } = await client.agenda.list();
    const step = open.find(({ about }) => about.toLowerCase().includes('your acceptance'));
    const file = await client.agenda.calendar({ to: { kind: 'download' } });
    const text = (await file.content?.text()) ?? '';
    const event = text.split('BEGIN:VEVENT').find((one) => one.includes('acceptance'));
    return [step?.day, /DTSTART[^:]*:(\d+)/.exec(event ?? '')?.[1]];
  };

  expect(await shown()).toEqual([undefined, undefined]);
  await offered('2026-11-28');
  expect(await shown()).toEqual(['2026-12-05', '20261205']);
  await offered('2026-11-30');
  expect(await shown()).toEqual(['2026-12-07', '20261207']);
});
