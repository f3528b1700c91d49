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

  const blocksOf = (...requirements: readonly Requirement[]) =>
    request({
      stays: requirements.map((requirement, index) => ({
        host: `Host ${index + 1}`,
        start: `2027-0${index + 2}-01`,
        requirements: [requirement],
      })),
    }).sheet;
  const headings = ({ blocks }: DeansRequest['sheet']) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

  test('counts the hosts whose rules it is from', () => {
    expect(blocksOf(letter('Seal.')).footer).toMatch(/^From the rules of 1 host as read/);
    expect(blocksOf(letter('Seal.'), letter('Seal.')).footer).toMatch(
      /^From the rules of 2 hosts as read/,
    );
  });

  test('has a heading only for what there is', () => {
    expect(headings(blocksOf(letter('Seal.')))).toEqual([
      'How it should be made',
      'In the words of the rules',
      'Draft',
    ]);
    expect(headings(blocksOf(letter('Good standing.')))).toEqual([
      'What the letter should say',
      'In the words of the rules',
      'Draft',
    ]);
    expect(headings(blocksOf(letter('')))).toEqual(['Draft']);
  });

  test('names the hosts that say nothing of the letter, none where all do', () => {
    expect(JSON.stringify(blocksOf(letter('Seal.')))).not.toContain('no point of it');
    expect(JSON.stringify(blocksOf(letter(''), letter('')))).toContain(
      'Host 1 and Host 2 want the letter and name no point of it.',
    );
  });

  test('gives the words of the rules by host, each once', () => {
    const tables = blocksOf(letter('Seal.'), letter('Rank.'), letter('Stamp.')).blocks.filter(
      ({ kind }) => kind === 'table',
    );
    expect(tables).toMatchObject([
      {
        rows: [['Host 1'], ['Host 2'], ['Host 3']].map(([host]) => [
          host,
          expect.anything(),
          '1 Nov 2026',
        ]),
      },
    ]);
  });

  test('says by when the first host wants it, or when the applicant plans to apply', () => {
    const opening = (more: Partial<Season['stays'][0]>) => {
      const [block] = request({
        stays: [{ host: 'BU', start: '2027-07-05', requirements: [BU], ...more }],
      }).sheet.blocks;
      return block?.kind === 'text' ? block.text : '';
    };
    const stage = { stage: 'contacted', appliedOn: undefined } as const;
    const closes = { kind: 'lead-time', closes: { amount: 2, unit: 'months' } } as const;
    expect(opening({ rotation: stage, admission: [closes] })).toMatch(
      / The first of them wants it by 5 May 2027\.$/,
    );
    expect(opening({ rotation: { ...stage, appliedOn: day('2027-01-15') } })).toMatch(
      / The first of them wants it by 15 Jan 2027\.$/,
    );
    expect(opening({ rotation: stage })).toMatch(
      / I plan to send the first application by 5 Mar 2027\.$/,
    );
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
