import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawnPages } from './drawn-pages.ts';

const agreed = readFileSync(join(import.meta.dirname, 'front-pages.txt'), 'utf8');

/**
 * The front pages, the stamps and the outline of two packets, every item with its place, as they
 * were looked at and agreed on. Whoever changes the layout looks at the PDF again, then writes the
 * new places down: `node tests/core/packets/drawn-pages.ts > tests/core/packets/front-pages.txt`.
 */
test('the front pages, stamps and outline lie as agreed', () => {
  expect(drawnPages()).toBe(agreed);
});
