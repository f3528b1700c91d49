import type { RotationStatus } from '../requirements/verdict.ts';

/** One word for how a rotation stands, on every screen. */
export const ROTATION_STATUS_WORDS: Readonly<Record<RotationStatus, string>> = {
  blocked: 'Blocked',
  attention: 'Attention',
  ready: 'Ready',
};
