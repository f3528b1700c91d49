import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScratch, type Scratch } from './run-sojourn.ts';

const SAMPLES = join(import.meta.dirname, '../../resources/sample/documents');
const sample = (name: string) => join(SAMPLES, name);

/** What a person types of four tuberculosis tests. */
const KINDS = ['PPD', 'Mantoux', 'QuantiFERON-TB Gold', 'T-SPOT'];

let scratch: Scratch;

beforeAll(async () => {
  scratch = openScratch();
  expect((await scratch.run('create')).status).toBe(0);
});

afterAll(() => scratch.remove());

async function call<Answer>(procedure: string, input: object): Promise<Answer> {
  const ended = await scratch.run('call', procedure, JSON.stringify(input), '--json');
  expect(ended.stderr).toBe('');
  return ended.json<Answer>();
}

/** Takes papers in and types their facts. */
async function takeIn(type: string, files: readonly string[], facts: readonly object[]) {
  const ended = await scratch.run('import', ...files.map(sample), '--type', type, '--json');
  const { added } = ended.json<{ added: { version: string }[] }>();
  expect(added).toHaveLength(facts.length);
  for (const [at, factChanges] of facts.entries()) {
    // Two tests of one kind and day would be one test, told twice.
    const issued = `2026-10-${10 + at}`;
    await call('documents.updateVersion', { id: added[at]?.version, issued, factChanges });
  }
}

const clause = (type: string, predicate: object) => ({
  kind: 'document',
  type,
  predicates: [predicate],
});
const tested = (word: string) =>
  clause('tb-test', { kind: 'attribute', fact: 'kind', oneOf: [word] });
const panels = (value: number) => clause('drug-screen', { kind: 'at-least', fact: 'panel', value });

const asked = (title: string, rule: object) => ({
  title,
  rule,
  phase: 'apply',
  note: '',
  source: { label: 'A page', url: '', readOn: '2026-11-01' },
});

test('facts as a person types them end in a verdict', async () => {
  const { id: host } = await call<{ id: string }>('hosts.save', {
    name: 'North',
    requirements: [
      // Each needs a paper of its own, so each of the four typed words has to be understood.
      asked('Two skin tests and two blood tests', {
        kind: 'distinct',
        rules: ['TST', 'TB skin test', 'IGRA', 'IGRA'].map(tested),
      }),
      asked('Ten panels', panels(10)),
      asked('Twelve panels', panels(12)),
    ],
  });
  const days = { start: '2027-02-01', end: '2027-02-26' };
  const pain = { host, title: 'Pain medicine', ...days };
  const rotation = await call<{ id: string }>('rotations.save', pain);
  const papers = ['igra.jpg', 'flu-2025.jpg', 'flu-2026.jpg', 'photo.jpg'];
  const facts = KINDS.map((kind) => ({ kind, result: 'neg' }));
  await takeIn('tb-test', papers, facts);
  await takeIn('drug-screen', ['statement.pdf'], [{ panel: '10 panel', result: 'none detected' }]);

  const ended = await scratch.run('check', '--today', '2026-12-01', '--json');
  const [judged] = ended.json<{ items: { title: string; status: string }[] }[]>();
  expect(judged?.items.map(({ title, status }) => [title, status])).toEqual([
    ['Two skin tests and two blood tests', 'met'],
    ['Ten panels', 'met'],
    ['Twelve panels', 'unmet'],
  ]);

  const misspelt = await scratch.run('check', '--rotation', 'Pain medecine');
  expect(misspelt.status).toBe(2);
  expect(misspelt.stderr).toContain(`Nearest: ${rotation.id} (North, Pain medicine).`);
}, 300_000);

test.each([
  [['check', '--today', '2027-02-31'], 'date'],
  [['check', '--today', '2027-13'], 'date'],
  [['call', 'rotations.save', '{"start":"2027-02-31"}'], 'must be a calendar date'],
  [['call', 'rotations.save', '{"stat":"2027-02-01"}'], 'stat: is no field here; nearest: start'],
])('%j is refused, and what is wrong is said', async (words, says) => {
  const ended = await scratch.run(...words);
  expect(ended.status).toBe(2);
  expect(ended.stderr).toContain(says);
});
