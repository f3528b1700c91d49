import { describe, expect, test } from 'vitest';
import type { DeansRequest } from '../../../src/core/planning/deans-request.ts';
import { clause, day, givenDocument, givenRequirement } from '../requirements/given.ts';
import { BU, letter, request, WEILL, YALE } from './given-request.ts';

const wanting = ({ demands }: DeansRequest, text: string) =>
  demands.find((demand) => demand.text.includes(text))?.hosts;

describe('the union of what the hosts demand', () => {
  test('each demand once, with the hosts that make it', () => {
    const asked = request();
    expect(asked.hosts).toEqual(['BU', 'Weill Cornell', 'Yale']);
    expect(wanting(asked, 'Good standing')).toEqual(['BU', 'Weill Cornell']);
    expect(wanting(asked, 'Final year')).toEqual(['BU', 'Weill Cornell', 'Yale']);
    expect(wanting(asked, 'Class rank')).toEqual(['Yale']);
    expect(wanting(asked, 'clerkships')).toEqual(['BU']);
    expect(wanting(asked, 'graduation')).toEqual(['BU', 'Weill Cornell']);
    expect(wanting(asked, 'Permission')).toEqual(['Weill Cornell']);
    expect(wanting(asked, 'original seal')).toEqual(['Yale']);
    expect(wanting(asked, 'letterhead')).toEqual(['Yale']);
    expect(wanting(asked, 'e-mail')).toEqual(['Yale']);
    expect(new Set(asked.demands.map(({ text }) => text)).size).toBe(asked.demands.length);
  });

  test('a demand that no known point names keeps the words of its rule', () => {
    const asked = request({
      stays: [
        {
          host: 'A',
          start: '2027-02-01',
          requirements: [
            givenRequirement(
              clause('deans-letter', {
                kind: 'not-older-than',
                span: { amount: 3, unit: 'months' },
                at: 'application',
              }),
            ),
          ],
        },
      ],
    });
    expect(wanting(asked, 'Dated no more than 3 months before you apply')).toEqual(['A']);
  });

  test('a letter that a rule of several asks for is asked for as well, other papers are not', () => {
    const asked = request({
      stays: [
        {
          host: 'A',
          start: '2027-02-01',
          requirements: [
            givenRequirement(
              { kind: 'all', rules: [clause('cv'), clause('deans-letter')] },
              { note: 'Full-time student.' },
            ),
          ],
        },
        {
          host: 'B',
          start: '2027-03-01',
          requirements: [givenRequirement(clause('cv'), { note: 'Full-time student.' })],
        },
      ],
    });
    expect(asked.hosts).toEqual(['A']);
    expect(wanting(asked, 'Full-time')).toEqual(['A']);
  });

  test('a letter that only a positive test would call for is not asked for, where something else is here', () => {
    const result = (word: string) =>
      ({ kind: 'attribute', fact: 'result', oneOf: [word] }) as const;
    const had = { kind: 'attribute', fact: 'evidence', oneOf: ['disease history'] } as const;
    const asked = request({
      documents: [givenDocument('varicella', { facts: { evidence: 'disease history' } })],
      stays: [
        {
          host: 'A',
          start: '2027-02-01',
          requirements: [
            givenRequirement({
              kind: 'all',
              rules: [
                clause('tb-test', result('negative')),
                {
                  kind: 'any',
                  rules: [
                    clause('varicella', had),
                    {
                      kind: 'all',
                      rules: [clause('deans-letter'), clause('tb-test', result('positive'))],
                    },
                  ],
                },
              ],
            }),
          ],
        },
      ],
    });
    expect(asked.hosts).toEqual([]);
  });

  test('a point that a rule compares is said once, not again in the words of the rule', () => {
    const asked = request({
      stays: [{ host: 'Yale', start: '2027-03-01', requirements: [letter('', ['finalYear'])] }],
    });
    expect(asked.demands.map(({ text }) => text)).toEqual([
      'Final year at the time of the elective',
    ]);
  });

  test('waived letters, and those of rotations declined, ask for nothing', () => {
    const asked = request({
      stays: [
        {
          host: 'BU',
          start: '2027-02-01',
          requirements: [BU],
          rotation: {
            exceptions: [{ requirement: BU.id, kind: 'waived', note: '', on: day('2026-11-01') }],
          },
        },
        {
          host: 'Yale',
          start: '2027-03-01',
          requirements: [YALE],
          rotation: { stage: 'declined' },
        },
      ],
    });
    expect(asked.hosts).toEqual([]);
    expect(asked.demands).toEqual([]);
  });
});

describe('the draft', () => {
  test('says exactly what is demanded, from the profile; what only the school knows is in brackets', () => {
    const { draft } = request();
    expect(draft).toContain(
      'Elif Şahin is a student of Bozdağ University in good academic standing.',
    );
    expect(draft).toContain('Graduation is expected on 30 Jun 2027.');
    expect(draft).toContain('Surgery [day of completion]; Pediatrics [day of completion]');
    expect(draft).toContain('[The class rank is ... of ....');
    expect(draft).toContain('E-mail: [the dean’s own address]');
    expect(draft).not.toContain('language of teaching');
  });

  test('leaves in brackets what the profile does not say', () => {
    const { draft } = request({ profile: {} });
    expect(draft).toContain('Re: [name of the student]\n');
    expect(draft).toContain('[name of the student] is a student of [name of the school] in good');
    expect(draft).toContain('Graduation is expected on [day].');
    expect(draft).toContain('these core clerkships: [clerkship, day of completion].');
  });

  test('names the student, with the day of birth where it is known, and one clerkship as it is', () => {
    const { draft } = request({
      profile: {
        givenNames: 'Elif',
        familyName: 'Şahin',
        dateOfBirth: day('2002-05-17'),
        coresDone: ['Surgery'],
      },
    });
    expect(draft).toContain('\n\nRe: Elif Şahin, born 17 May 2002\n\n');
    expect(draft).toContain('these core clerkships: Surgery [day of completion].');
  });

  test('says that teaching is in English, unless it is not', () => {
    const taught = (taughtInEnglish: boolean | undefined) =>
      request({
        stays: [
          { host: 'A', start: '2027-02-01', requirements: [letter('Teaching is in English.')] },
        ],
        profile: { taughtInEnglish },
      }).draft;
    const words = 'The language of teaching is English.';
    expect(taught(true)).toContain(words);
    expect(taught(undefined)).toContain(words);
    expect(taught(false)).not.toContain(words);
  });

  test('keeps what the letter says apart from how it is made, and runs in the order of such letters', () => {
    const blocks = request().draft.split('\n\n');
    expect(blocks).toHaveLength(5);
    expect(blocks[3]).toMatch(/^Elif Şahin is a student of .* at other institutions\.$/);
    expect(blocks[4]).toBe(
      '[Signature and seal]\n[Name of the dean], Dean\nE-mail: [the dean’s own address]',
    );
  });

  test('says so where no rule names a point', () => {
    const { draft } = request({
      stays: [{ host: 'A', start: '2027-02-01', requirements: [letter('')] }],
    });
    expect(draft).toContain('[What it is to say: no rule names a point.]');
  });

  test('has no point that no host asks for', () => {
    const { draft } = request({
      stays: [{ host: 'Weill Cornell', start: '2027-04-05', requirements: [WEILL] }],
    });
    expect(draft).not.toContain('rank');
    expect(draft).not.toContain('clerkships');
    expect(draft).toContain('enrolled full time');
  });
});
