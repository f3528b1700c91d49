import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImmunizationRecord } from '../../../src/core/immunizations/immunization-record.ts';
import { proofsOf } from '../../../src/core/immunizations/proofs-of.ts';
import { validateRecord } from '../../../src/core/immunizations/validate-record.ts';
import { checkParts, checkSentences } from '../requirements/laws-of-words.ts';
import { blocksOf } from './blocks-of.ts';
import { day } from './given-record.ts';
import { anyRecord } from './record-arbitraries.ts';

const AT = { dateOfBirth: day('2025-03-01'), today: day('2026-08-01') };

const shuffled = anyRecord.chain((record) =>
  fc.tuple(
    fc.constant(record),
    fc.shuffledSubarray([...record], { minLength: record.length, maxLength: record.length }),
  ),
);

test('the order of entries never matters: not for proofs, findings or blocks', () => {
  fc.assert(
    fc.property(shuffled, ([record, other]) => {
      expect(proofsOf(other, AT)).toEqual(proofsOf(record, AT));
      expect(validateRecord(other, AT)).toEqual(validateRecord(record, AT));
      expect(blocksOf(other, AT)).toEqual(blocksOf(record, AT));
    }),
    { numRuns: 1000 },
  );
});

test('keys name one proof of a type', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const names = proofsOf(record, AT).map(({ type, key }) => `${type} ${key}`);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

test('no test for tuberculosis counts twice, and what is found wrong with one proves nothing', () => {
  const wrong = new Set([
    'skin-test-not-read',
    'skin-test-read-time',
    'in-the-future',
    'before-birth',
  ]);
  const isTest = ({ kind }: ImmunizationRecord[number]) => kind === 'skin-test' || kind === 'igra';
  fc.assert(
    fc.property(anyRecord, (record) => {
      const findings = validateRecord(record, AT).filter(({ code }) => wrong.has(code));
      const entriesOf = (of: typeof findings) => new Set(of.flatMap(({ entries }) => entries));
      const faulty = entriesOf(findings);
      // Told twice, once with a day of placing that cannot be: which day is right nobody knows.
      const doubted = entriesOf(findings.filter(({ code }) => code === 'skin-test-read-time'));
      const names = (of: ImmunizationRecord) =>
        of.flatMap((entry) =>
          entry.kind === 'skin-test' || entry.kind === 'igra'
            ? `${entry.kind} ${entry.kind === 'igra' ? entry.on : entry.readOn} ${entry.result}`
            : [],
        );
      const sound = record.filter((entry) => isTest(entry) && !faulty.has(entry.id));
      const inDoubt = names(record.filter(({ id }) => doubted.has(id)));
      const proofs = proofsOf(record, AT).filter(({ type }) => type === 'tb-test');
      const tests = new Set(names(sound));
      for (const name of inDoubt) tests.delete(name);
      expect(proofs).toHaveLength(tests.size);
    }),
    { numRuns: 1000 },
  );
});

test('a further dose never takes a proof by doses away', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (record, more) => {
      // Without names of products: a mixed series has schedules of its own.
      const plain = (of: ImmunizationRecord) =>
        of.flatMap((entry) => (entry.kind === 'dose' ? [{ ...entry, product: '' }] : []));
      const doses = plain([...record, ...more]);
      const fewer = plain(record);
      const typesOf = (of: ImmunizationRecord) =>
        new Set(
          proofsOf(of, AT).flatMap(({ type, facts }) => (facts['immune'] === false ? [] : type)),
        );
      const after = typesOf(doses);
      for (const type of typesOf(fewer)) expect(after).toContain(type);
    }),
    { numRuns: 1000 },
  );
});

test('every finding names entries that are there, and says what to do', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const ids = new Set(record.map(({ id }) => id));
      for (const finding of validateRecord(record, AT)) {
        const { entries, message, remedy, source } = finding;
        checkParts(finding);
        checkSentences(message);
        checkSentences(remedy);
        expect(entries.length).toBeGreaterThan(0);
        for (const id of entries) expect(ids).toContain(id);
        for (const text of [message, remedy, source.label]) expect(text).not.toBe('');
      }
    }),
  );
});
