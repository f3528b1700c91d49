import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import { clause, givenDocument, givenRequirement } from '../../requirements/given.ts';
import { QUICK_TYPES, type Season, type Stay } from '../renewals/given-season.ts';
import { days, find, plan } from './given-plan.ts';

const weill: Stay = { host: 'Weill Cornell', start: '2027-04-05' };
const asking: Stay = {
  host: 'BU',
  start: '2027-05-03',
  requirements: [givenRequirement(clause('visa'), { phase: 'apply' })],
  rotation: { stage: 'contacted', appliedOn: undefined },
};
const visa = (more: Partial<Season>) =>
  plan({ stays: [weill], types: CATALOGUE, profile: { nationalities: ['TR'] }, ...more }).filter(
    ({ type }) => type === 'visa',
  );

describe('who needs a visa', () => {
  test('not a citizen or resident of the USA', () => {
    expect(visa({ profile: { nationalities: ['TR'], usResident: true } })).toEqual([]);
    expect(visa({ profile: { nationalities: ['US'] } })).toEqual([]);
    expect(visa({ profile: { nationalities: ['TR'], usResident: false } })).toHaveLength(2);
  });

  test('whose citizenship is not said, for the hosts that ask for it alone', () => {
    expect(visa({ profile: {} })).toEqual([]);
    const [step] = visa({ stays: [weill, asking], profile: {} });
    expect(step?.rotations).toHaveLength(1);
    expect(step?.why).toContain('BU starts on 3 May 2027');
  });

  test('not for a rotation on whose first day one that is here still holds', () => {
    const held = (expires: string) => visa({ documents: [givenDocument('visa', { expires })] });
    expect(held('2027-04-05')).toEqual([]);
    expect(held('2027-04-04')).toHaveLength(2);
  });
});

describe('by when', () => {
  test('a week before the first start, where no host says otherwise', () => {
    const steps = visa({});
    expect(days(steps)).toEqual({ 'visa:appointment': '2027-02-01', 'visa:in-hand': '2027-03-29' });
    expect(find(steps, 'visa:appointment')?.why).toMatch(
      /^Weill Cornell starts on 5 Apr 2027, and the visa should be in hand a week before\. It takes about 8 weeks/,
    );
    expect(find(steps, 'visa:in-hand')?.why).toBe(
      'Weill Cornell starts on 5 Apr 2027, and a week before is the latest that a host was seen to take.',
    );
  });

  test('the day before the start, where a week before has passed', () => {
    const steps = visa({ today: '2027-03-31', types: QUICK_TYPES });
    expect(days(steps)['visa:in-hand']).toBe('2027-04-04');
    expect(find(steps, 'visa:in-hand')?.why).toBe(
      'Weill Cornell starts on 5 Apr 2027, and the visa is wanted by 4 Apr 2027.',
    );
  });

  test('as for the visa, whatever else the host wants', () => {
    const papers = visa({ stays: [{ ...weill, rules: [clause('cv')] }] });
    expect(days(papers)['visa:in-hand']).toBe('2027-03-29');
  });

  test('when a host wants it with the application, on that day', () => {
    const closing: Stay = {
      ...asking,
      admission: [{ kind: 'lead-time', closes: { amount: 1, unit: 'months' } }],
    };
    const steps = visa({ stays: [closing] });
    expect(days(steps)['visa:in-hand']).toBe('2027-04-03');
    expect(find(steps, 'visa:in-hand')?.why).toBe(
      'BU starts on 3 May 2027, and the visa is wanted by 3 Apr 2027.',
    );
  });

  test('the first day of all rotations counts, whichever starts first', () => {
    const closing: Stay = {
      ...asking,
      admission: [{ kind: 'lead-time', closes: { amount: 3, unit: 'months' } }],
    };
    const steps = visa({ stays: [weill, closing] });
    expect(days(steps)['visa:in-hand']).toBe('2027-02-03');
    expect(find(steps, 'visa:in-hand')?.why).toContain('BU starts on 3 May 2027');
    expect(steps[0]?.rotations).toHaveLength(2);
  });
});
