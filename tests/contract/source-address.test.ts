import { expect, test } from 'vitest';
import { parsePack } from '../../src/backend/hosts/parse-pack.ts';
import { sourceSchema } from '../../src/contract/schemas/document-schemas.ts';

const accepts = (url: string) =>
  sourceSchema.safeParse({ label: 'A page', url, readOn: '2026-11-01' }).success;

test.each(['', 'https://example.org/a?b=c', 'http://example.org', 'www.example.org', 'Phone: 555'])(
  'an address as people give it is taken: %j',
  (url) => expect(accepts(url)).toBe(true),
);

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'java\u200bscript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'view-source:https://example.org',
])('what a browser would run or open from here is none: %j', (url) =>
  expect(accepts(url)).toBe(false),
);

test('a pack with one is refused, and the sentence says where', () => {
  const pack = {
    format: 'sojourn-host-pack',
    version: 2,
    name: 'North',
    city: 'Cleveland',
    state: 'OH',
    platform: 'vslo',
    source: { label: 'A page', url: 'javascript:alert(1)', readOn: '2026-11-01' },
    requirements: [],
  };
  const read = () => parsePack(JSON.stringify(pack));
  expect(read).toThrow(/source\.url: must be a web address that begins with https:\/\//);
  pack.source.url = 'https://example.org';
  expect(read).not.toThrow();
});
