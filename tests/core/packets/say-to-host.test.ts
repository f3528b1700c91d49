import { describe, expect, test } from 'vitest';
import { sayToHost } from '../../../src/core/packets/say-to-host.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import { bundledHosts } from '../requirements/bundled-hosts.ts';
import { clausesOf, SHELVES } from '../requirements/failing-documents.ts';
import {
  type Case,
  clause,
  day,
  givenDocument,
  givenHost,
  judge,
  judgeHost,
} from '../requirements/given.ts';

const throughEnd: Predicate = { kind: 'valid-through', at: 'end' };
const card = (expires: string) => ({ documents: [givenDocument('bls', { expires })] });

describe('the host reads which paper it is, and what is wrong with it', () => {
  test.each<[string, Case, string]>([
    ['met', card('2030-01-31'), 'BLS card (ends 31 Jan 2030).'],
    ['ends too early', card('2027-02-10'), 'BLS card (ends 10 Feb 2027) ends on 10 Feb 2027.'],
    ['nothing here', {}, 'Not in this packet.'],
    ['no end typed in', { documents: [givenDocument('bls', {})] }, 'BLS card.'],
  ])('%s', (_name, given, words) => {
    expect(sayToHost(judge(clause('bls', throughEnd), given))).toBe(words);
  });

  test('what the page says of the applicant as "you" is not said to the host', () => {
    const rule = clause('deans-letter', { kind: 'attribute', fact: 'finalYear', oneOf: ['yes'] });
    const documents = [givenDocument('deans-letter', { facts: { finalYear: false } })];
    expect(sayToHost(judge(rule, { documents }))).toBe(
      "Dean's letter or letter of good standing is not as asked for.",
    );
  });
});

/** What is meant for the applicant. */
const FOR_THE_APPLICANT =
  /\b(you|your|our|we|get|start by|needed by|would do)\b|typed in|estimate/i;

test.each(bundledHosts().map((host) => [host.name, host] as const))(
  '%s reads nothing that is meant for the applicant',
  (_name, { requirements }) => {
    const rotation = {
      start: day('2027-05-03'),
      end: day('2027-05-28'),
      stage: 'scheduled',
    } as const;
    for (const requirement of requirements) {
      for (const fill of Object.values(SHELVES)) {
        const documents = fill(clausesOf(requirement.rule));
        const asked = { ...requirement, appliesWhen: undefined };
        const { items } = judgeHost(givenHost([asked]), { documents, rotation });
        for (const verdict of items) expect(sayToHost(verdict)).not.toMatch(FOR_THE_APPLICANT);
      }
    }
  },
);
