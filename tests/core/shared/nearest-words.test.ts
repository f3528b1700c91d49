import { expect, it } from 'vitest';
import { nearestWords } from '../../../src/core/shared/nearest-words.ts';

const TYPES = ['bls', 'acls', 'tb-test', 'passport', 'immunization-form', 'mmr', 'transcript'];

it.each([
  ['blss', ['bls']],
  ['passprot', ['passport']],
  ['tbtest', ['tb-test']],
  ['immunization', ['immunization-form']],
  ['immunisation-form', ['immunization-form']],
  ['transcripts', ['transcript']],
  ['xylophone', []],
  ['', []],
])('"%s" is near %j', (typed, near) => {
  expect(nearestWords(typed, TYPES)).toEqual(near);
});
