import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hostPackSchema } from '../../../src/contract/schemas/host-schemas.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import { describeRule } from '../../../src/core/requirements/describe-rule.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { type Case, judgeHost } from '../requirements/given.ts';
import type { Row } from './host-row.ts';
import { EAST } from './rows-east.ts';
import { MIDDLE } from './rows-middle.ts';
import { WEST } from './rows-west.ts';

const FOLDER = new URL('../../../resources/host-packs/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const read = (name: string) =>
  hostPackSchema.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));

function typesIn(rule: Rule): string[] {
  return rule.kind === 'document' ? [rule.type] : rule.rules.flatMap(typesIn);
}

describe.each(FILES)('%s', (name) => {
  const pack = read(name);

  test('is a pack whose every rule has its page, its day and known document types', () => {
    expect(pack.requirements.length).toBeGreaterThanOrEqual(3);
    for (const { title, rule, source } of pack.requirements) {
      expect(source.url, title).toMatch(/^https?:\/\//);
      expect(source.readOn <= '2026-11-01', title).toBe(true);
      for (const type of typesIn(rule)) expect(CATALOGUE.map(({ key }) => key)).toContain(type);
    }
  });

  test('says each rule in a sentence', () => {
    for (const requirement of pack.requirements)
      expect(describeRule(requirement)).toMatch(/^[A-Z(].*\.$/);
  });
});

test('there are twenty-two of them, each for another place', () => {
  expect(FILES).toHaveLength(22);
  expect(new Set(FILES.map((name) => read(name).name)).size).toBe(22);
});

let count = 0;
function verdictOf(key: string, title: string, given: Case) {
  const host = unpackHost(read(`${key}.json`), () => `id-${++count}`);
  const found = judgeHost(host, given).items.find((item) => item.title === title);
  if (found === undefined) throw new Error(`${key} has no rule "${title}" that applies`);
  return found;
}

describe('named hosts, rule by rule', () => {
  test.each([...EAST, ...MIDDLE, ...WEST])('%s: %s', (...row: readonly unknown[]) => {
    const [key, title, good, bad, status, given = {}] = row as unknown as Row;
    expect(verdictOf(key, title, { ...given, documents: good }).status).toBe('met');
    expect(verdictOf(key, title, { ...given, documents: bad }).status).toBe(status);
  });
});
