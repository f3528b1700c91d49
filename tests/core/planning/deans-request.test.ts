import { describe, expect, test } from 'vitest';
import { type DeansRequest, writeDeansRequest } from '../../../src/core/planning/deans-request.ts';
import type { Requirement } from '../../../src/core/requirements/requirement.ts';
import { clause, day, givenRequirement } from '../requirements/given.ts';
import { givenSeason, type Season } from './renewals/given-season.ts';

const letter = (
  note: string,
  facts: readonly string[] = [],
  title = "Dean's letter",
): Requirement =>
  givenRequirement(
    clause(
      'deans-letter',
      ...facts.map((fact) => ({ kind: 'attribute', fact, oneOf: ['yes'] }) as const),
    ),
    { title, note },
  );

/** The content rules of row 2 of domain facts, section 1. */
const BU = letter(
  'Says good standing, final year, the seven named clerkships done, and the expected graduation date.',
  [],
  'Letter of good standing',
);
const YALE = letter(
  'Letterhead, original seal and signature, the dean’s e-mail address, class rank or a statement that there is none.',
  ['original', 'finalYear', 'classRank'],
);
const WEILL = letter(
  'Full-time final-year student, good standing, graduation date, permission to take electives.',
  ['finalYear'],
);
const STANFORD_FORM = givenRequirement(clause('host-form'), {
  title: "Dean's Statement",
  note: 'Stanford’s own form, signed and stamped.',
});

function request(more: Partial<Season> = {}): DeansRequest {
  return writeDeansRequest(
    givenSeason({
      stays: [
        { host: 'BU', start: '2027-02-01', requirements: [BU] },
        { host: 'Yale', start: '2027-03-01', requirements: [YALE] },
        { host: 'Weill Cornell', start: '2027-04-05', requirements: [WEILL] },
      ],
      profile: {
        givenNames: 'Elif',
        familyName: 'Şahin',
        school: 'Bozdağ University',
        graduationDay: day('2027-06-30'),
        coresDone: ['Surgery', 'Pediatrics'],
      },
      ...more,
    }),
  );
}

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

  test('has no point that no host asks for', () => {
    const { draft } = request({
      stays: [{ host: 'Weill Cornell', start: '2027-04-05', requirements: [WEILL] }],
    });
    expect(draft).not.toContain('rank');
    expect(draft).not.toContain('clerkships');
    expect(draft).toContain('enrolled full time');
  });
});

describe('the sheet', () => {
  const textOf = ({ sheet }: DeansRequest) => JSON.stringify(sheet);

  test('lists points with their hosts, forms to sign, and the words of the rules', () => {
    const asked = request({
      stays: [
        { host: 'Yale', start: '2027-03-01', requirements: [YALE] },
        { host: 'Stanford', start: '2027-04-05', requirements: [letter('Seal.'), STANFORD_FORM] },
        { host: 'Kansas', start: '2027-05-03', requirements: [letter('')] },
      ],
    });
    const checklists = asked.sheet.blocks.filter(({ kind }) => kind === 'checklist');
    expect(checklists).toHaveLength(3);
    expect(checklists[1]).toMatchObject({
      items: expect.arrayContaining([
        { text: 'With original seal and original signature', detail: 'Stanford and Yale' },
      ]),
    });
    expect(checklists[2]).toMatchObject({
      items: [
        { text: "Stanford: Dean's Statement", detail: 'Stanford’s own form, signed and stamped.' },
      ],
    });
    expect(textOf(asked)).toContain('Kansas wants the letter and names no point');
    expect(textOf(asked)).toContain('the dean decides what the letter says');
    expect(textOf(asked)).toContain('class rank or a statement that there is none');
  });

  test('is the same for every order of rows', () => {
    const rows = givenSeason({
      stays: [
        { host: 'BU', start: '2027-02-01', requirements: [BU] },
        { host: 'Yale', start: '2027-03-01', requirements: [YALE] },
      ],
    });
    const turned = {
      ...rows,
      rotations: [...rows.rotations].reverse(),
      hosts: [...rows.hosts].reverse(),
    };
    expect(writeDeansRequest(turned)).toEqual(writeDeansRequest(rows));
  });
});
