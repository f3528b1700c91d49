import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { packHost } from '../../../src/core/hosts/pack-host.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import { describeRule } from '../../../src/core/requirements/describe-rule.ts';
import { partsOf } from '../../../src/core/requirements/parts-of.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { type Case, judgeHost } from '../requirements/given.ts';
import { newId, PACK_KEYS, readPack, readRaw } from './bundled-pack.ts';
import type { Row } from './host-row.ts';
import { EAST } from './rows-east.ts';
import { GRADUATES_NORTH } from './rows-graduates-north.ts';
import { GRADUATES_SOUTH } from './rows-graduates-south.ts';
import { MIDDLE } from './rows-middle.ts';
import { SOUTH } from './rows-south.ts';
import { WEST } from './rows-west.ts';

const ROWS: readonly Row[] = [
  ...EAST,
  ...SOUTH,
  ...MIDDLE,
  ...WEST,
  ...GRADUATES_SOUTH,
  ...GRADUATES_NORTH,
];

function typesIn(rule: Rule): string[] {
  return rule.kind === 'document' ? [rule.type] : partsOf(rule).flatMap(typesIn);
}

describe.each(PACK_KEYS)('%s', (key) => {
  const pack = readPack(key);
  const admission = pack.admission ?? [];

  test('is a pack whose every rule has its page, its day and known document types', () => {
    expect(pack.requirements.length + admission.length).toBeGreaterThanOrEqual(1);
    for (const { title, rule } of pack.requirements) {
      for (const type of typesIn(rule)) {
        expect(
          CATALOGUE.map((known) => known.key),
          title,
        ).toContain(type);
      }
    }
    for (const { source } of [pack, ...pack.requirements, ...admission]) {
      expect(source.url, source.label).toMatch(/^https?:\/\//);
      expect(source.label).not.toBe('');
      expect(source.readOn <= '2026-11-27', source.label).toBe(true);
    }
  });

  test('says nothing that the language of rules does not know', () => {
    expect(pack).toEqual(readRaw(key));
  });

  test('lies in a city, unless it is an agency, which has none of its own', () => {
    const isAgency = pack.name.includes('(agency');
    expect(pack.city === '', pack.name).toBe(isAgency);
    if (isAgency) expect(pack.state, pack.name).toBe('');
  });

  test('names each rule once and says it in a sentence', () => {
    const titles = pack.requirements.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const requirement of pack.requirements)
      expect(describeRule(requirement)).toMatch(/^[A-Z(].*\.$/);
  });

  test('asks only for facts that its document types have', () => {
    for (const { title, rule } of pack.requirements) expectKnownFacts(title, rule);
  });

  test('says things in our words, shortly', () => {
    const { notes = '', requirements } = pack;
    for (const note of [notes, ...[...requirements, ...admission].map((rule) => rule.note)])
      expect(note.length, note).toBeLessThanOrEqual(400);
  });

  test('has a row for each of its requirements', () => {
    const tested = ROWS.filter((row) => row[0] === key).map((row) => row[1]);
    expect(new Set(tested)).toEqual(new Set(pack.requirements.map(({ title }) => title)));
  });

  test('is the same after it was a host, but for the notes', () => {
    const { notes: _notes, ...rest } = pack;
    expect(packHost(unpackHost(pack, newId))).toEqual(rest);
  });
});

function expectKnownFacts(title: string, rule: Rule): void {
  if (rule.kind !== 'document') {
    for (const child of partsOf(rule)) expectKnownFacts(title, child);
    return;
  }
  const known = CATALOGUE.find(({ key }) => key === rule.type)?.facts.map(({ key }) => key);
  for (const predicate of rule.predicates)
    if ('fact' in predicate) expect(known, title).toContain(predicate.fact);
}

test('there are fifty of them, each for another place', () => {
  expect(PACK_KEYS).toHaveLength(50);
  expect(new Set(PACK_KEYS.map((key) => readPack(key).name)).size).toBe(50);
});

/** Papers of the rows are of the host that is asked. */
function verdictOf(key: string, title: string, given: Case) {
  const host = unpackHost(readPack(key), newId);
  const documents = (given.documents ?? []).map((one) => ({ ...one, host: host.id }));
  const rotation = { ...given.rotation, host: host.id };
  const { items } = judgeHost(host, { ...given, documents, rotation });
  const found = items.find((item) => item.title === title);
  if (found === undefined) throw new Error(`${key} has no rule "${title}" that applies`);
  return found;
}

describe('named hosts, rule by rule', () => {
  test.each([...ROWS])('%s: %s', (...row: readonly unknown[]) => {
    const [key, title, good, bad, status, given = {}] = row as unknown as Row;
    expect(verdictOf(key, title, { ...given, documents: good }).status).toBe('met');
    expect(verdictOf(key, title, { ...given, documents: bad }).status).toBe(status);
  });
});
