import { describe, expect, test } from 'vitest';
import { type DeansRequest, writeDeansRequest } from '../../../src/core/planning/deans-request.ts';
import type { Requirement } from '../../../src/core/requirements/requirement.ts';
import { day } from '../requirements/given.ts';
import { BU, letter, request, STANFORD_FORM, YALE } from './given-request.ts';
import { givenSeason, type Season } from './renewals/given-season.ts';

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
