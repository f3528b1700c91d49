import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../src/core/documents/document.ts';
import { clause, givenDocument, givenRequirement, givenWaiting } from '../../requirements/given.ts';
import type { Season, Stay } from '../renewals/given-season.ts';
import { find, plan } from './given-plan.ts';

const english = (host: string, start = '2027-04-05'): Stay => ({
  host,
  start,
  requirements: [givenRequirement(clause('transcript'), { note: 'In English.' })],
});
const turkish = givenDocument('transcript', { facts: { language: 'Turkish' } });

function translation(documents: readonly Document[], more: Partial<Season> = {}) {
  return find(plan({ stays: [english('Yale')], documents, ...more }), 'translation:ask');
}

describe('a translation', () => {
  test('is asked for once, by all the hosts that want English', () => {
    const said = (...hosts: readonly string[]) =>
      translation([turkish], {
        stays: hosts.map((host, index) => english(host, `2027-0${index + 4}-05`)),
      })?.why;
    expect(said('Yale')).toMatch(/^Yale wants it in English, the first by /);
    expect(said('Yale', 'BU')).toMatch(/^Yale and BU want it in English/);
    expect(said('Yale', 'BU', 'Penn')).toMatch(/^Yale, BU and Penn want it in English/);
    expect(said('Yale', 'BU', 'Penn', 'Duke')).toMatch(/^Yale, BU and Penn want it in English/);
  });

  test('that is here is no step, one that is waited for is', () => {
    expect(translation([turkish, givenDocument('translation', {})])).toBeUndefined();
    expect(translation([turkish, givenWaiting('translation', '2026-11-20')])).toBeDefined();
  });

  test('that a rule asks for counts from the host of that rule', () => {
    const asking = { host: 'BU', start: '2027-05-03', rules: [clause('translation')] };
    expect(translation([turkish], { stays: [english('Yale'), asking] })?.why).toMatch(/^BU wants/);
    expect(translation([], { stays: [asking] })?.about).toBe(
      'what is not in English translated and certified',
    );
  });

  test('goes by the language of the newest file, else by that of the teaching', () => {
    const taught = (taughtInEnglish: boolean | undefined, facts = {}) =>
      translation([givenDocument('transcript', { facts }, { facts: { language: 'Turkish' } })], {
        profile: { taughtInEnglish },
      }) !== undefined;
    expect(taught(false)).toBe(true);
    expect(taught(true)).toBe(false);
    expect(taught(undefined)).toBe(false);
    expect(taught(false, { language: ' ' })).toBe(true);
    expect(taught(true, { language: ' ' })).toBe(false);
    expect(taught(false, { language: 'English' })).toBe(false);
    expect(taught(true, { language: 'German' })).toBe(true);
  });
});
