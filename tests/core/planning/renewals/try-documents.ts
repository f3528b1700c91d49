import type { Document } from '../../../../src/core/documents/document.ts';
import type { DocumentType } from '../../../../src/core/documents/document-type.ts';
import type { PlanningRows } from '../../../../src/core/planning/renewals/list-needs.ts';
import type { Served } from '../../../../src/core/planning/renewals/renewal-plan.ts';
import { judgeRotation } from '../../../../src/core/season/judge-rotation.ts';
import { addDays } from '../../../../src/core/shared/day.ts';
import { day, givenDocument } from '../../requirements/given.ts';

export const TODAY = day('2027-01-01');
/** The season's last start, in days from today: every day of it is tried. */
export const LONGEST = 12;
export const TYPE: DocumentType = {
  key: 'own-test',
  title: 'Test',
  group: 'health',
  issuer: '',
  validity: { kind: 'after-issue', span: { amount: 6, unit: 'days' }, toEndOfMonth: false },
  // Planned papers are judged today, days before they are made.
  beginsLater: true,
  facts: [{ key: 'kind', label: 'Kind', kind: 'text' }],
  note: '',
};
export const keyOf = ({ rotation, requirement }: Pick<Served, 'rotation' | 'requirement'>) =>
  `${rotation} ${requirement}`;

/** The requirements of the rotations that are met once these documents are there too, each had by its first day. */
export function metWith(
  rows: PlanningRows,
  added: readonly Document[],
  rotations = rows.rotations,
): ReadonlySet<string> {
  const met = new Set<string>();
  for (const rotation of rotations) {
    const host = rows.hosts.find(({ id }) => id === rotation.host);
    if (host === undefined) continue;
    const inTime = added.filter(({ versions }) => (versions[0]?.issued ?? '') <= rotation.start);
    const documents = [...rows.documents, ...inTime];
    for (const verdict of judgeRotation({ ...rows, rotation, host, documents }).items) {
      if (verdict.status === 'met')
        met.add(keyOf({ rotation: rotation.id, requirement: verdict.requirement }));
    }
  }
  return met;
}

/** Every document that could be got: each day that the type is to be had, each kind that a rule can tell from others. */
export function everyDocument(rows: PlanningRows): Document[] {
  const from = rows.types[0]?.obtainable === undefined ? 0 : 4;
  const isTold = JSON.stringify(rows.hosts).includes('"attribute"');
  const found: Document[] = [];
  for (let on = from; on <= LONGEST; on++) {
    for (const kind of isTold ? ['IGRA', 'TST', 'other'] : ['other'])
      found.push(givenDocument(TYPE.key, { issued: addDays(TODAY, on), facts: { kind } }));
  }
  return found;
}

/** True when so many documents, each of any day, meet all of the requirements. */
export function canMeet(
  rows: PlanningRows,
  wanted: ReadonlySet<string>,
  count: number,
  all: readonly Document[],
  first = 0,
  chosen: readonly Document[] = [],
): boolean {
  if (count === 0) {
    const concerned = rows.rotations.filter(({ id }) =>
      [...wanted].some((key) => key.startsWith(`${id} `)),
    );
    // One rotation after the other: most choices fail at the first.
    return concerned.every((rotation) => {
      const met = metWith(rows, chosen, [rotation]);
      return [...wanted].every((key) => !key.startsWith(`${rotation.id} `) || met.has(key));
    });
  }
  // A day may be taken twice: two tests of one day are two documents.
  return all
    .slice(first)
    .some((document, index) =>
      canMeet(rows, wanted, count - 1, all, first + index, [...chosen, copy(document)]),
    );
}

function copy(document: Document): Document {
  const [version] = document.versions;
  return givenDocument(TYPE.key, { issued: version?.issued, facts: version?.facts });
}
