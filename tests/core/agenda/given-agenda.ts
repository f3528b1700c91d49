import type { NextStep } from '../../../src/core/agenda/next-step.ts';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import type { Host } from '../../../src/core/hosts/host.ts';
import type { Letter } from '../../../src/core/rotations/letter.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { admitRotation } from '../../../src/core/season/admit-rotation.ts';
import type { ExplainedRotation } from '../../../src/core/season/judged-rotation.ts';
import { type Case, day, givenRotation, judgeHost } from '../requirements/given.ts';

/** A rotation at a host, judged. */
export function judgeAt(
  host: Host,
  rotation: Partial<Rotation> = {},
  given: Case = {},
): ExplainedRotation {
  const row = givenRotation({ host: host.id, ...rotation });
  const today = day(given.today ?? '2026-12-01');
  const profile = { ...EMPTY_PROFILE, ...given.profile };
  const admitted = admitRotation({ profile, rotations: [row], today }, row, host);
  return {
    host,
    rotation: row,
    ...admitted,
    verdicts: judgeHost(host, { ...given, rotation: row }),
  };
}

export function givenLetter(more: Partial<Letter> = {}): Letter {
  return {
    id: 'letter-1' as never,
    writer: 'Dr. Stone',
    role: 'Attending',
    specialty: 'Anesthesiology',
    uploadedTo: '',
    notes: '',
    ...more,
  };
}

export function givenStep(more: Partial<NextStep> = {}): NextStep {
  const key = more.key ?? 'document:bls';
  return {
    key,
    parts: [`missing:${key}`],
    kind: 'document',
    day: day('2027-01-12'),
    action: 'Renew',
    about: 'BLS card',
    reason: 'North: the card of 5 Mar 2025 ends too early.',
    rotations: [],
    ...more,
  };
}
