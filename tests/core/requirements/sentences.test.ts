import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostPackSchema } from '../../../src/contract/schemas/host-schemas.ts';
import type { Host } from '../../../src/core/hosts/host.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import { describeRule } from '../../../src/core/requirements/describe-rule.ts';
import type { Requirement } from '../../../src/core/requirements/requirement.ts';
import type { Verdict } from '../../../src/core/requirements/verdict.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { clausesOf, SHELVES } from './failing-documents.ts';
import { day, givenHost, judgeHost } from './given.ts';

const FOLDER = new URL('../../../resources/host-packs/', import.meta.url);
let count = 0;
const HOSTS: readonly Host[] = readdirSync(FOLDER).map((name) => {
  const pack = hostPackSchema.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
  return unpackHost(pack, () => `id-${++count}`);
});

const MAY = { start: day('2027-05-03'), end: day('2027-05-28') };
const ROTATIONS: Readonly<Record<string, Partial<Rotation>>> = {
  'no day of application': { ...MAY, stage: 'researching' },
  'applied on a day': { ...MAY, stage: 'scheduled', appliedOn: day('2026-12-20') },
  'applied, on no day told': { ...MAY, stage: 'applied' },
  'starts far off': { start: day('2028-09-04'), end: day('2028-09-29'), stage: 'contacted' },
  'starts in the summer': { start: day('2027-07-05'), end: day('2027-07-30'), stage: 'contacted' },
};

/** Laws of grammar that hold for every sentence, whatever it is about. */
const NEVER: readonly RegExp[] = [
  /undefined|null|NaN|\[object/,
  /\ba (?=[aeio])(?!one\b)/i,
  /\ba (ACLS|OSHA|N95|IELTS|OET|IGRA|MMR|IFOM|X-ray|ESTA)/,
  /\ban (BLS|HIPAA|USMLE|TOEFL|CV|[bcdfgjklmnpqrstvwxyz])/,
  /\b(\w+) \1\b/i,
  /" (not )?true/,
  / {2}| [.,;:]|[.,;:]{2}|,\./,
  /\{\w*\}/,
  /; (or|and another)\b/,
  /, by \d/,
  /with (a|an) (negative|positive) result and add/,
];

function checkSentences(text: string): void {
  for (const law of NEVER) expect(text).not.toMatch(law);
  expect(text).toMatch(/^[A-Z0-9].*[^.]\.$/);
  const sentences = text.split(/(?<=\.) (?=[A-Z])/);
  expect(new Set(sentences).size, `says it twice: ${text}`).toBe(sentences.length);
}

const OPEN = (verdict: Verdict) => verdict.status !== 'met' && verdict.status !== 'waived';

const EVERY: readonly (readonly [string, Requirement])[] = HOSTS.flatMap((host) =>
  host.requirements.map(
    (requirement) => [`${host.name}: ${requirement.title}`, requirement] as const,
  ),
);

test.each(EVERY)('%s', (_name, requirement) => {
  checkSentences(describeRule(requirement));
  for (const fill of Object.values(SHELVES)) {
    const documents = fill(clausesOf(requirement.rule));
    for (const rotation of Object.values(ROTATIONS)) {
      const asked = { ...requirement, appliesWhen: undefined };
      const verdict = judgeHost(givenHost([asked]), { documents, rotation }).items[0];
      if (verdict === undefined) throw new Error('not judged');
      checkSentences(verdict.reason);
      if (OPEN(verdict)) checkSentences(verdict.remedy);
    }
  }
});
