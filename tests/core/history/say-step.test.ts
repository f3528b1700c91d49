import { describe, expect, test } from 'vitest';
import { isWanted } from '../../../src/core/history/find-in-history.ts';
import { historyCsv } from '../../../src/core/history/history-csv.ts';
import { sayStep } from '../../../src/core/history/say-step.ts';
import type { Thing, ThingChange } from '../../../src/core/history/thing.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { makeEntities } from '../../support/fill-vault.ts';

const DAY = parseDay('2026-11-24');
const {
  document,
  version,
  host,
  rotation,
  line,
  fund,
  group,
  immunization,
  letter,
  type,
  profile,
} = makeEntities('BLS', 'a'.repeat(64));
const [rule] = host.requirements;
const [exception] = rotation.exceptions;
if (rule === undefined || exception === undefined) throw new Error('The season is not whole.');

const NAMES = new Map<string, string>([
  ['d1', 'BLS card'],
  ['h1', 'North'],
  ['h2', 'South'],
  ['r1', 'ICU'],
  ['q1', 'BLS card rule'],
]);

const say = (...changes: ThingChange[]) =>
  sayStep({ step: 1, on: DAY, label: 'Did it', changes }, NAMES).lines.map(({ said }) => said);

function changed<T extends Thing>(thing: T, fields: object, owner?: string): ThingChange {
  const after = { kind: thing.kind, value: Object.assign({}, thing.value, fields) } as Thing;
  return { kind: thing.kind, id: 'x', owner, wasThere: true, isThere: true, before: thing, after };
}

const whole = (thing: Thing, way: 'added' | 'deleted', id = 'x', owner?: string): ThingChange =>
  way === 'added'
    ? { kind: thing.kind, id, owner, wasThere: false, isThere: true, after: thing }
    : { kind: thing.kind, id, owner, wasThere: true, isThere: false, before: thing };

describe('what changed, in a line', () => {
  test.each<[string, Thing, object, string, string?]>([
    [
      'a day',
      { kind: 'version', value: version },
      { expires: parseDay('2031-05-04') },
      'BLS.pdf of BLS card: expires 4 May 2031 (was 31 Jan 2028)',
    ],
    [
      'a day that is new',
      { kind: 'document', value: { ...document, appliedOn: undefined } },
      { appliedOn: DAY },
      'BLS card: applied for on 24 Nov 2026',
    ],
    [
      'a fact',
      { kind: 'version', value: version },
      { facts: { titer: 11, word: 'BLS', yes: true } },
      'BLS.pdf of BLS card: titer 11 (was 12.5)',
    ],
    [
      'a word cleared',
      { kind: 'document', value: document },
      { issuer: '' },
      'BLS card: issuer cleared (was BLS)',
    ],
    [
      'another thing, by its name',
      { kind: 'document', value: document },
      { host: 'h2' },
      'BLS card: host South (was North)',
    ],
    [
      'money',
      { kind: 'line', value: line },
      { plannedMinor: 50_000 },
      'BLS room: planned €500 (was €1,234.56)',
    ],
    [
      'when it is paid',
      { kind: 'line', value: line },
      { timing: { kind: 'day', day: DAY } },
      'BLS room: when it is paid 24 Nov 2026 (was 30 Jan - 27 Feb 2027)',
    ],
    [
      'a rate',
      { kind: 'fund', value: fund },
      { rate: { rate: '0.04', on: DAY, from: 'TRY', to: 'USD' } },
      'BLS savings: exchange rate 0.04 USD for one TRY, of 24 Nov 2026 (was 0.03 USD for one TRY, of 24 Nov 2026)',
    ],
    [
      'a stage',
      { kind: 'rotation', value: rotation },
      { stage: 'offered', offeredOn: DAY },
      'BLS icu: stage offered (was applied); offered on 24 Nov 2026',
    ],
    [
      'a list',
      { kind: 'rotation', value: rotation },
      { tags: ['a', 'b'] },
      'BLS icu: tags a, b (was BLS)',
    ],
    [
      'what cannot be said in a word',
      { kind: 'rule', value: rule },
      { rule: { kind: 'document', type: 'acls', predicates: [] } },
      'BLS card of North: what it asks changed',
      'h1',
    ],
    [
      'yes and no',
      { kind: 'letter', value: letter },
      { agreed: false },
      'Letter of BLS writer: agreed no (was yes)',
    ],
    [
      'an entry',
      { kind: 'entry', value: immunization },
      { result: 'negative' },
      'Anti-HBs test of 1 May 2026: result negative (was positive)',
    ],
    [
      'the profile',
      { kind: 'profile', value: profile },
      { givenNames: 'Ada' },
      'Your profile: given names Ada (was BLS)',
    ],
    [
      'a group',
      { kind: 'group', value: group },
      { title: 'East' },
      'East: title East (was BLS group)',
    ],
    ['a type', { kind: 'type', value: type }, { note: '' }, 'BLS type: note cleared (was BLS)'],
    [
      'an exception',
      { kind: 'exception', value: exception },
      { kind: 'will-follow' },
      'BLS card rule of ICU: kind will follow (was waived)',
      'r1',
    ],
  ])('%s', (_, thing, fields, line_, owner) => {
    expect(say(changed(thing, fields, owner))).toEqual([line_]);
  });

  test('a long note is cut, and nothing is said of what only the app reads', () => {
    const [said = ''] = say(
      changed({ kind: 'document', value: document }, { notes: 'n'.repeat(400), id: 'y' }),
    );
    expect(said).toMatch(/^BLS card: notes n{79}… \(was BLS\)$/);
  });
});

test('what came or went with its owner is counted, not listed', () => {
  const rules = host.requirements.map((one, at) =>
    whole({ kind: 'rule', value: one }, 'added', `q${at}`, 'h1'),
  );
  expect(say(whole({ kind: 'host', value: host }, 'added', 'h1'), ...rules)).toEqual([
    'Added the host BLS hospital with 2 rules',
  ]);
  expect(
    say(
      whole({ kind: 'version', value: version }, 'deleted', 'v1', 'd1'),
      whole({ kind: 'document', value: document }, 'deleted', 'd1'),
    ),
  ).toEqual(['Deleted the document BLS card with 1 file']);
  expect(say(whole({ kind: 'version', value: version }, 'added', 'v2', 'd1'))).toEqual([
    'Added the file BLS.pdf of BLS card',
  ]);
});

test('what cannot be read any more is named as far as it is known', () => {
  expect(say({ kind: 'host', id: 'h2', wasThere: true, isThere: false })).toEqual([
    'Deleted the host South',
  ]);
  expect(say({ kind: 'host', id: 'h9', wasThere: true, isThere: true })).toEqual([]);
});

test('the history is searched by words in any spelling, by days and by thing', () => {
  const entry = sayStep(
    {
      step: 1,
      on: DAY,
      label: 'Changed Şahin',
      changes: [changed({ kind: 'document', value: document }, { issuer: 'Kızılay' })],
    },
    NAMES,
  );
  const wanted = (query: Parameters<typeof isWanted>[1]) => isWanted(entry, query);
  expect([wanted({}), wanted({ words: 'sahin KIZILAY' }), wanted({ words: 'sahin red' })]).toEqual([
    true,
    true,
    false,
  ]);
  expect([
    wanted({ from: DAY, to: DAY }),
    wanted({ from: parseDay('2026-11-25') }),
    wanted({ to: parseDay('2026-11-23') }),
  ]).toEqual([true, false, false]);
  expect([wanted({ thing: 'x' }), wanted({ thing: 'y' })]).toEqual([true, false]);
});

test('as a table, a cell is text whatever it begins with', () => {
  const entry = {
    step: 7,
    on: DAY,
    label: '@x',
    lines: [{ kind: 'host' as const, id: 'h', thing: '=1+1', said: 'a "b",\nc' }],
  };
  expect(historyCsv([entry, { ...entry, lines: [] }])).toBe(
    `Day,Step,Action,Kind,Thing,What changed\r\n2026-11-24,7,'@x,host,'=1+1,"a ""b"",\nc"\r\n2026-11-24,7,'@x,,,\r\n`,
  );
});
