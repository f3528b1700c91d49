import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePack } from '../../../src/backend/hosts/parse-pack.ts';
import { listTexts, textAt, withText } from '../../proofs/inputs/pack-fields.ts';

const PACK = join('resources', 'host-packs', 'cleveland-clinic.json');

test('half of a letter, in whichever field, is taken in as the mark of a letter that nobody can read', () => {
  const pack: unknown = JSON.parse(readFileSync(PACK, 'utf8'));
  const label = listTexts(pack).find((path) => path.join('.').endsWith('source.label')) ?? [];
  const given = withText(withText(pack, label, 'the \ud800 rules'), ['name'], '\udfff\ud800');
  const parsed = parsePack(JSON.stringify(given));
  expect(textAt(parsed, label)).toBe('the \ufffd rules');
  expect(parsed.name).toBe('\ufffd\ufffd');
});
