import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Document, DocumentFacts } from '../../../src/core/documents/document.ts';
import { findType } from '../../../src/core/documents/find-type.ts';
import type { Host } from '../../../src/core/hosts/host.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import type {
  ImmunizationEntry,
  Titer,
  Vaccine,
} from '../../../src/core/immunizations/immunization-record.ts';
import { typesIn } from '../../../src/core/requirements/types-in.ts';
import type { Verdict } from '../../../src/core/requirements/verdict.ts';
import { judgeRotation } from '../../../src/core/season/judge-rotation.ts';
import { createSeasonMemory } from '../../../src/core/season/season-memory.ts';
import { addDays, type Day } from '../../../src/core/shared/day.ts';
import {
  givenDose,
  givenIgra,
  givenReview,
  givenSkinTest,
  givenTiter,
  givenXray,
  withPaper,
} from '../immunizations/given-record.ts';
import {
  clause,
  day,
  givenDocument,
  givenHost,
  givenRequirement,
  givenRotation,
} from '../requirements/given.ts';
import { newId, PACK_KEYS, readPack } from './bundled-pack.ts';

const TODAY = day('2026-12-01');

/** One thing that happened, as a paper with facts and as an entry of the record. */
interface Told {
  readonly paper: Document;
  readonly entry: ImmunizationEntry;
}

const told = (type: string, issued: Day, facts: DocumentFacts, entry: ImmunizationEntry): Told => ({
  paper: givenDocument(type, { issued, facts }),
  entry,
});

/** On days that lie close enough together for intervals, two-step tests and ties to come up. */
const anyDay = fc.integer({ min: 1, max: 42 }).map((weeks) => addDays(TODAY, -14 * weeks));
const result = fc.constantFrom('negative', 'positive' as const);

/** Also read too early or too late, and so close after another that the two are steps or are not. */
const skinTest = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 8 }), fc.constantFrom(2, 3, 2, 3, 1, 4), result)
  .map(([fortnight, shift, until, said]) => {
    const on = addDays(fortnight, shift);
    const readOn = addDays(on, until);
    const mm = said === 'positive' ? 14 : 0;
    return told(
      'tb-test',
      readOn,
      {
        kind: 'TST',
        placed: on,
        result: said,
        readingMm: mm,
      },
      givenSkinTest(on, readOn, { mm, result: said }),
    );
  });
const bloodTest = fc
  .tuple(anyDay, fc.constantFrom('negative', 'positive', 'indeterminate' as const))
  .map(([on, said]) =>
    told('tb-test', on, { kind: 'IGRA', result: said }, givenIgra(on, { result: said })),
  );
const xRay = fc
  .tuple(anyDay, fc.constantFrom('normal', 'abnormal' as const))
  .map(([on, said]) => told('chest-x-ray', on, { result: said }, givenXray(on, said)));
const review = anyDay.map((on) => told('tb-symptom-review', on, { signed: true }, givenReview(on)));

const counted = fc
  .tuple(
    anyDay,
    fc.constantFrom<Vaccine>('mmr', 'varicella', 'hepatitis-b', 'covid-19', 'polio'),
    fc.constantFrom('Engerix-B', 'Heplisav-B'),
  )
  .map(([on, vaccine, name]) => {
    const product = vaccine === 'hepatitis-b' ? name : '';
    const facts = { doses: 1, ...(product !== '' && { product }) };
    return told(vaccine, on, facts, givenDose(vaccine, on, product));
  });
const part = fc.constantFrom('measles', 'mumps', 'rubella' as const);
const partDose = fc
  .tuple(anyDay, part)
  .map(([on, one]) => told('mmr', on, { [one]: 1 }, givenDose(one, on)));
const single = fc
  .tuple(anyDay, fc.constantFrom('tdap', 'td', 'influenza' as const))
  .map(([on, vaccine]) =>
    vaccine === 'influenza'
      ? told('influenza', on, {}, givenDose(vaccine, on))
      : told('tdap', on, { product: vaccine === 'td' ? 'Td' : 'Tdap' }, givenDose(vaccine, on)),
  );

const word = fc.constantFrom<Titer['result']>('positive', 'negative', 'equivocal');
const QUALITATIVE = { evidence: 'titer', antibodyTest: 'qualitative' };
const titer = fc.oneof(
  fc
    .tuple(anyDay, part, word)
    .map(([on, one, said]) =>
      told(
        'mmr',
        on,
        { ...QUALITATIVE, [`${one}Titer`]: said ?? '' },
        givenTiter(one, on, { result: said }),
      ),
    ),
  fc
    .tuple(anyDay, word)
    .map(([on, said]) =>
      told(
        'varicella',
        on,
        { ...QUALITATIVE, result: said ?? '' },
        givenTiter('varicella', on, { result: said }),
      ),
    ),
  fc
    .tuple(anyDay, fc.integer({ min: 2, max: 30 }))
    .map(([on, value]) =>
      told(
        'hepatitis-b',
        on,
        { titer: value, antibodyTest: 'quantitative' },
        givenTiter('anti-hbs', on, { value, unit: 'mIU/mL' }),
      ),
    ),
  fc
    .tuple(anyDay, word)
    .map(([on, said]) =>
      told(
        'hepatitis-b',
        on,
        { antibodyTest: 'qualitative', result: said ?? '' },
        givenTiter('anti-hbs', on, { result: said }),
      ),
    ),
  fc
    .tuple(anyDay, word)
    .map(([on, said]) =>
      told(
        'tetanus-titer',
        on,
        { result: said ?? '' },
        givenTiter('tetanus', on, { result: said }),
      ),
    ),
);

const history = fc.array(
  fc.record({
    told: fc.oneof(skinTest, bloodTest, xRay, review, counted, counted, partDose, single, titer),
    form: fc.constantFrom('paper', 'record', 'both' as const),
  }),
  { maxLength: 9 },
);

/** The rules on health of every bundled pack, and of the kinds that pages ask for beside them. */
const HOSTS: readonly Host[] = [
  ...PACK_KEYS.map((key) => unpackHost(readPack(key), newId)),
  givenHost(
    [
      clause('tb-test'),
      clause('tb-test', { kind: 'attribute', fact: 'result', oneOf: ['positive'] }),
      clause('hepatitis-b', {
        kind: 'complete-series',
        doses: 3,
        or: { doses: 2, product: 'Heplisav-B' },
      }),
      clause('mmr', { kind: 'each-part', measles: 2, mumps: 2, rubella: 1, orTiter: true }),
      clause('mmr', { kind: 'each-part', measles: 2, mumps: 1, rubella: 1 }),
      clause('varicella', { kind: 'complete-series', doses: 2 }),
      clause('polio', { kind: 'immune' }),
      clause('covid-19', { kind: 'at-least', fact: 'doses', value: 2 }),
      clause('tetanus-titer'),
    ].map((rule) => givenRequirement(rule)),
  ),
].map((host) => ({
  ...host,
  requirements: host.requirements.filter(({ rule }) =>
    typesIn(rule).every((type) => findType(CATALOGUE, type).group === 'health'),
  ),
}));

/** The signed form lies in every vault, and every entry of the record names it. */
const FORM = givenDocument('immunization-form', {
  issued: '2026-11-01',
  facts: { form: 'AAMC', signed: true },
});

const PROFILE = { ...EMPTY_PROFILE, nationalities: ['TR'], bcgGiven: true };

function verdicts(papers: readonly Document[], entries: readonly ImmunizationEntry[]) {
  const documents = [FORM, ...papers];
  const record = entries.map((entry) => withPaper(entry, FORM.id));
  // What the history proves is the same for all hosts.
  const memory = createSeasonMemory();
  const rows = { documents, record, types: CATALOGUE, profile: PROFILE, today: TODAY };
  return HOSTS.flatMap((host) =>
    judgeRotation({ ...rows, rotation: givenRotation(), host }, memory).items.map(
      (item: Verdict) => [host.name, item.title, item.status, item.breaksOn],
    ),
  );
}

test('a history has the same verdicts on papers, in the record, and in both', () => {
  fc.assert(
    fc.property(history, (events) => {
      const papers = verdicts(
        events.map((event) => event.told.paper),
        [],
      );
      const record = verdicts(
        [],
        events.map((event) => event.told.entry),
      );
      const mixed = verdicts(
        events.flatMap(({ form, told: { paper } }) => (form === 'record' ? [] : [paper])),
        events.flatMap(({ form, told: { entry } }) => (form === 'paper' ? [] : [entry])),
      );
      expect(record).toEqual(papers);
      expect(mixed).toEqual(papers);
    }),
    { numRuns: 100 },
  );
});
