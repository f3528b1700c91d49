import { describe, expect, test } from 'vitest';
import type { Document, DocumentFacts } from '../../../src/core/documents/document.ts';
import type { Host } from '../../../src/core/hosts/host.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import type { ExplainedVerdict } from '../../../src/core/requirements/verdict.ts';
import { clause, day, givenDocument, givenHost, givenRequirement, judgeHost } from './given.ts';

const asking = (name: string, ...rules: readonly Rule[]): Host =>
  givenHost(
    rules.map((rule) => givenRequirement(rule)),
    { name },
  );

interface Paper {
  readonly host?: Host | undefined;
  readonly elective?: string | undefined;
  readonly facts?: DocumentFacts | undefined;
}

function paper(type: string, { host, elective, facts }: Paper = {}): Document {
  return { ...givenDocument(type, { issued: '2026-11-01', facts }), host: host?.id, elective };
}

function verdictsAt(
  host: Host,
  documents: readonly Document[],
  elective = '',
): readonly ExplainedVerdict[] {
  return judgeHost(host, { documents, rotation: { host: host.id, elective } }).items;
}

const statusesAt = (host: Host, documents: readonly Document[], elective?: string) =>
  verdictsAt(host, documents, elective).map(({ status }) => status);

describe("a host's own paper meets that host's rule and no other's", () => {
  test.each([
    ['a form of one school is no registration form of another', 'host-form'],
    ['a receipt of one meets the fees of no other', 'fee-receipt'],
    ['a declination signed for one is none for another', 'consent-form'],
    ['the state permits the clerkship at one hospital', 'state-permission'],
    ['an agreement binds the two schools that signed it', 'affiliation-agreement'],
    ['what is promised to one is not promised to another', 'attestation'],
  ])('%s', (_, type) => {
    const yale = asking('Yale', clause(type));
    const emory = asking('Emory', clause(type));
    const brown = asking('Brown', clause(type));
    const documents = [paper(type, { host: yale })];
    expect([yale, emory, brown].map((host) => statusesAt(host, documents)[0])).toEqual([
      'met',
      'missing',
      'missing',
    ]);
    expect(verdictsAt(emory, documents)[0]).toMatchObject({ versions: [] });
  });

  test('what is nobody’s own counts everywhere, unless it is marked as for one', () => {
    const yale = asking('Yale', clause('personal-statement'));
    const emory = asking('Emory', clause('personal-statement'));
    const everywhere = [paper('personal-statement')];
    expect([yale, emory].map((host) => statusesAt(host, everywhere)[0])).toEqual(['met', 'met']);
    const forYale = [paper('personal-statement', { host: yale })];
    expect([yale, emory].map((host) => statusesAt(host, forYale)[0])).toEqual(['met', 'missing']);
  });

  test('each of two hosts with a paper of its own', () => {
    const yale = asking('Yale', clause('host-form'));
    const emory = asking('Emory', clause('host-form'));
    const documents = [paper('host-form', { host: yale }), paper('host-form', { host: emory })];
    const [first, second] = documents;
    expect(verdictsAt(yale, documents)[0]).toMatchObject({ status: 'met', document: first?.id });
    expect(verdictsAt(emory, documents)[0]).toMatchObject({ status: 'met', document: second?.id });
  });
});

describe('while nobody has said which host it is for', () => {
  test('it satisfies nobody, goes into no packet, and the verdict asks', () => {
    const yale = asking('Yale', clause('host-form'));
    const form = paper('host-form');
    const [verdict] = verdictsAt(yale, [form]);
    expect(verdict).toMatchObject({ status: 'undated', document: form.id, versions: [] });
    expect(verdict?.version).toBeUndefined();
    expect(verdict?.reason).toBe(
      'Host application form of 1 Nov 2026 does not say yet which host it is for.',
    );
    expect(verdict?.remedy).toContain('Say which host it is for.');
  });

  test('a paper of the host’s own stands before it', () => {
    const yale = asking('Yale', clause('host-form'));
    const own = paper('host-form', { host: yale });
    expect(verdictsAt(yale, [paper('host-form'), own])[0]).toMatchObject({
      status: 'met',
      document: own.id,
    });
  });

  test('one that was only applied for counts as little', () => {
    const rule: Rule = {
      kind: 'document',
      type: 'state-permission',
      predicates: [],
      acceptAppliedFor: true,
    };
    const cornell = asking('Weill Cornell', rule);
    const asked = { ...givenDocument('state-permission'), appliedOn: day('2026-11-01') };
    expect(statusesAt(cornell, [asked])).toEqual(['undated']);
    expect(statusesAt(cornell, [{ ...asked, host: cornell.id }])).toEqual(['applied-for']);
  });

  test('two of them are not the pair that a rule wants', () => {
    const pair: Rule = { kind: 'distinct', rules: [clause('host-form'), clause('host-form')] };
    const yale = asking('Yale', pair);
    const own = paper('host-form', { host: yale });
    expect(statusesAt(yale, [own, paper('host-form')])).toEqual(['undated']);
    expect(statusesAt(yale, [own, paper('host-form', { host: yale })])).toEqual(['met']);
  });
});

describe('two forms of one host', () => {
  const named = (form: string) =>
    clause('host-form', { kind: 'attribute', fact: 'form', oneOf: [form] });

  test('neither is the other where the rule names the form', () => {
    const host = asking('Emory', named('Registration form'), named("Dean's form"));
    const registration = paper('host-form', { host, facts: { form: 'registration form ' } });
    expect(statusesAt(host, [registration])).toEqual(['met', 'unmet']);
    const deans = paper('host-form', { host, facts: { form: "Dean's form" } });
    expect(statusesAt(host, [registration, deans])).toEqual(['met', 'met']);
  });

  test('one that does not say which it is waits for its word', () => {
    const host = asking('Emory', named('Registration form'));
    expect(statusesAt(host, [paper('host-form', { host })])).toEqual(['undated']);
  });
});

describe('a paper for one elective', () => {
  const host = asking('Emory', clause('host-form'));
  const forPain = paper('host-form', { host, elective: 'Pain medicine' });

  test.each([
    ['the same elective, however it is typed', ' pain Medicine', 'met'],
    ['another one', 'Cardiac anesthesia', 'missing'],
    ['a rotation that does not say its elective', '', 'undated'],
  ])('%s', (_, elective, status) => {
    expect(statusesAt(host, [forPain], elective)).toEqual([status]);
  });

  test('the rotation is asked which elective it is', () => {
    expect(verdictsAt(host, [forPain])[0]).toMatchObject({
      reason:
        'Host application form of 1 Nov 2026 is for the elective "Pain medicine", and this rotation does not say which elective it is.',
      remedy: expect.stringContaining('Say which elective this rotation is.'),
    });
  });

  test('one without an elective counts for all of the host', () => {
    const general = paper('host-form', { host });
    for (const elective of ['', 'Pain medicine', 'ICU']) {
      expect(statusesAt(host, [general, forPain], elective)).toEqual(['met']);
    }
  });
});
