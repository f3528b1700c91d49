import { type DeansRequest, writeDeansRequest } from '../../../src/core/planning/deans-request.ts';
import type { Requirement } from '../../../src/core/requirements/requirement.ts';
import { clause, day, givenRequirement } from '../requirements/given.ts';
import { givenSeason, type Season } from './renewals/given-season.ts';

export const letter = (
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
export const BU = letter(
  'Says good standing, final year, the seven named clerkships done, and the expected graduation date.',
  [],
  'Letter of good standing',
);
export const YALE = letter(
  'Letterhead, original seal and signature, the dean’s e-mail address, class rank or a statement that there is none.',
  ['original', 'finalYear', 'classRank'],
);
export const WEILL = letter(
  'Full-time final-year student, good standing, graduation date, permission to take electives.',
  ['finalYear'],
);
export const STANFORD_FORM = givenRequirement(clause('host-form'), {
  title: "Dean's Statement",
  note: 'Stanford’s own form, signed and stamped.',
});

export function request(more: Partial<Season> = {}): DeansRequest {
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
