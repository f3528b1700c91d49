import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { findType } from '../../../src/core/documents/find-type.ts';
import { paperNeeds } from '../../../src/core/documents/paper-needs.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { givenDocument } from '../requirements/given.ts';

const TODAY = parseDay('2027-01-12');

test.each<readonly [string, { issued?: string; expires?: string } | undefined, readonly string[]]>([
  ['other', {}, ['type']],
  ['cv', {}, []],
  ['photo', {}, []],
  // How long it holds hangs on a day: the printed end, or the day of issue and the type's own rule.
  ['passport', {}, ['date']],
  ['passport', { expires: '2031-05-01' }, []],
  ['bls', {}, ['date']],
  ['bls', { issued: '2026-03-01' }, []],
  ['bls', { issued: '2027-03-01' }, ['ahead']],
  // The first day of a cover may lie ahead.
  ['malpractice', { issued: '2027-03-01', expires: '2027-06-01' }, []],
  ['host-form', {}, ['host']],
  // Applied for: nothing can be read on it yet.
  ['passport', undefined, []],
])('%s with %j needs %j', (key, dates, needs) => {
  const paper = dates === undefined ? givenDocument(key) : givenDocument(key, dates as never);
  expect(paperNeeds(paper, findType(CATALOGUE, key), TODAY)).toEqual(needs);
});
