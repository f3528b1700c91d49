import type { Shape as DrawnShape } from '../../core/pages/shape.ts';
import type { RotationStatus, VerdictStatus } from '../../core/requirements/verdict.ts';
import { VERDICT_WORDS as WORDS } from '../../core/requirements/verdict-words.ts';
import { ROTATION_STATUS_WORDS } from '../../core/season/rotation-status-words.ts';
import type { StateColour } from '../look/colours.ts';

/** Of verdicts, and of rotations and findings, which are of the window alone. */
export type Shape = DrawnShape | 'check' | 'triangle' | 'stop';

export interface StateWords {
  readonly word: string;
  readonly shape: Shape;
  readonly colour: StateColour;
}

/** The core's word and shape of each verdict, in the window's colours. */
export const VERDICT_WORDS: Readonly<Record<VerdictStatus, StateWords>> = {
  met: { ...WORDS.met, colour: 'good' },
  expiring: { ...WORDS.expiring, colour: 'warn' },
  unmet: { ...WORDS.unmet, colour: 'bad' },
  missing: { ...WORDS.missing, colour: 'gap' },
  undated: { ...WORDS.undated, colour: 'warn' },
  'dated-ahead': { ...WORDS['dated-ahead'], colour: 'warn' },
  'not-yet-due': { ...WORDS['not-yet-due'], colour: 'quiet' },
  'applied-for': { ...WORDS['applied-for'], colour: 'wait' },
  'will-follow': { ...WORDS['will-follow'], colour: 'wait' },
  waived: { ...WORDS.waived, colour: 'quiet' },
  impossible: { ...WORDS.impossible, colour: 'bad' },
};

/** The core's word of how a rotation stands, with the window's shape and colour. */
export const ROTATION_WORDS: Readonly<Record<RotationStatus, StateWords>> = {
  ready: { word: ROTATION_STATUS_WORDS.ready, shape: 'check', colour: 'good' },
  attention: { word: ROTATION_STATUS_WORDS.attention, shape: 'triangle', colour: 'warn' },
  blocked: { word: ROTATION_STATUS_WORDS.blocked, shape: 'stop', colour: 'bad' },
};
