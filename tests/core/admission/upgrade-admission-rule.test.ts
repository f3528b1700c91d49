import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hostPackSchema } from '../../../src/contract/schemas/host-schemas.ts';
import { upgradeAdmissionRule } from '../../../src/core/admission/upgrade-admission-rule.ts';
import { upgradePack } from '../../../src/core/hosts/upgrade-pack.ts';

const span = { amount: 4, unit: 'weeks' };
const dueBefore = (what: string) => ({
  demand: { kind: 'due-before', what, span },
  note: 'By post.',
});

describe('a day of version 1 for what the host called documents', () => {
  test.each([
    'Documents',
    'All documents',
    'The complete set of documents',
    'The rest of the documents',
    'Your remaining papers',
    'Complete paperwork',
  ])('%s are all documents', (what) => {
    expect(upgradeAdmissionRule(dueBefore(what))).toEqual({
      demand: {
        kind: 'documents-due',
        binds: { kind: 'all' },
        by: { kind: 'before-start', span },
      },
      note: 'By post.',
    });
  });

  test.each([
    'The visa',
    'Payment of all fees',
    'The Workday training',
    'Translated documents',
    '',
  ])('"%s" stays what it is', (what) => {
    expect(upgradeAdmissionRule(dueBefore(what))).toEqual(dueBefore(what));
  });

  test.each([
    null,
    'a rule',
    { demand: 'due-before' },
    { demand: { kind: 'due-before', what: 7 } },
  ])('what is no rule is left to the schema: %j', (rule) => {
    expect(upgradeAdmissionRule(rule)).toEqual(rule);
  });
});

const FOLDER = new URL('../../fixtures/november-2026/packs/', import.meta.url);

test.each(readdirSync(FOLDER))('%s of November 2026 keeps its admission rules', (name) => {
  const pack = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  const upgraded = hostPackSchema.parse(upgradePack(pack));
  const kinds = (rules: readonly { demand: { kind: string } }[] = []) =>
    rules.map(({ demand }) => demand.kind);
  expect(kinds(upgraded.admission)).toEqual(kinds(pack.admission));
});
