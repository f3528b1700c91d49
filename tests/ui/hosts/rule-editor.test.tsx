import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { describeRule } from '../../../src/core/requirements/describe-rule.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { RuleEditor } from '../../../src/ui/hosts/rule-editor.tsx';
import { clause } from '../../core/requirements/given.ts';

const tbTest = (word: string) =>
  clause('tb-test', { kind: 'attribute', fact: 'result', oneOf: [word] });

/** Whether the box "something one has or has not" is ticked. */
function isTicked(rule: Rule): boolean {
  const markup = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <MantineProvider>
        <RuleEditor rule={rule} types={CATALOGUE} onChange={() => undefined} />
      </MantineProvider>
    </QueryClientProvider>,
  );
  const label = markup.indexOf('Something one has or has not');
  expect(label).toBeGreaterThan(0);
  const boxes = [...markup.slice(0, label).matchAll(/<input[^>]*type="checkbox"[^>]*>/g)];
  return boxes.at(-1)?.[0].includes('checked=""') === true;
}

const say = (rule: Rule) => describeRule({ rule, phase: 'apply' });

describe('the editor of a rule shows what is nothing to obtain', () => {
  it('as the catalogue has it', () => {
    expect(isTicked(tbTest('positive'))).toBe(true);
    expect(isTicked(tbTest('negative'))).toBe(false);
  });

  it('as the rule says of itself, which comes first', () => {
    expect(isTicked({ ...tbTest('positive'), circumstance: false } as Rule)).toBe(false);
    expect(isTicked({ ...clause('consent-form'), circumstance: true } as Rule)).toBe(true);
  });

  it('and the sentence above it says so', () => {
    expect(say(tbTest('positive'))).toContain('(only if that is so)');
    expect(say(tbTest('negative'))).not.toContain('only if');
  });
});
