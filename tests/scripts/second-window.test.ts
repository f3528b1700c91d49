import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SECOND_WINDOW, secondWindowTests } from '../e2e/second-window.ts';

const E2E = join(import.meta.dirname, '../e2e');
/** One test for each theme: the title is put together. */
const PUT_TOGETHER = /\$\{scheme\}/;

test.each(SECOND_WINDOW)('$spec $title: the test is there, and has a reason', (entry) => {
  const text = readFileSync(join(E2E, entry.spec), 'utf8');
  const titles = [...text.matchAll(/^\s*(?:test|seasonTest)\((['`])(.+)\1,/gm)].map((match) =>
    String(match[2]).replace(PUT_TOGETHER, 'light'),
  );
  expect(titles.length).toBeGreaterThan(0);
  if (entry.title !== undefined) expect(titles).toContain(entry.title);
  expect(entry.reason).toMatch(/^[A-Z].{20,}\.$/);
});

test('the pattern takes the tests of the list and no others', () => {
  const pattern = secondWindowTests();
  expect(pattern.test('Electron stand-in hardening.spec.ts every permission is refused')).toBe(
    true,
  );
  expect(
    pattern.test('Electron stand-in first-run.spec.ts a deleted document comes back with Undo'),
  ).toBe(true);
  expect(pattern.test('Electron stand-in sheets.spec.ts on paper the sheet stands alone')).toBe(
    false,
  );
  expect(pattern.test('Electron stand-in browser-host-door.spec.ts closing the page')).toBe(false);
});
