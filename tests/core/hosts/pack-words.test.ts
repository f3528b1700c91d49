import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostPackSchema } from '../../../src/contract/schemas/host-schemas.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { findType } from '../../../src/core/documents/find-type.ts';
import { readWord } from '../../../src/core/documents/read-fact.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';

const FOLDER = 'resources/host-packs';
const PACKS = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

type Clause = Extract<Rule, { kind: 'document' }>;

function clausesOf(rule: Rule): Clause[] {
  if ('rules' in rule) return rule.rules.flatMap(clausesOf);
  return rule.kind === 'document' ? [rule] : [];
}

describe('every word that a bundled pack asks for is a value of its fact', () => {
  it.each(PACKS)('%s', (name) => {
    const pack = hostPackSchema.parse(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));
    const wrong = pack.requirements.flatMap(({ title, rule }) =>
      clausesOf(rule).flatMap(({ type, predicates }) =>
        predicates.flatMap((predicate) => {
          if (predicate.kind !== 'attribute') return [];
          const field = findType(CATALOGUE, type).facts.find(({ key }) => key === predicate.fact);
          if (field === undefined) return [`${title}: ${type} has no ${predicate.fact}`];
          const { oneOf = [], noneOf = [], allOf = [] } = predicate;
          return [...oneOf, ...noneOf, ...allOf].flatMap((word) => {
            const read = readWord(field, word);
            return read.ok && read.value === word ? [] : [`${title}: ${JSON.stringify(word)}`];
          });
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
