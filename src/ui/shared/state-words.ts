import type { RotationStatus, VerdictStatus } from '../../core/requirements/verdict.ts';
import type { StateColour } from '../colours.ts';

export type Shape =
  | 'filled'
  | 'half'
  | 'cross'
  | 'hollow'
  | 'dotted'
  | 'dashed'
  | 'sent'
  | 'arrow'
  | 'dash'
  | 'slashed'
  | 'check'
  | 'triangle'
  | 'stop';

export interface StateWords {
  readonly word: string;
  readonly shape: Shape;
  readonly colour: StateColour;
}

/** One set for the whole app: each state has a word, a shape and a colour. */
export const VERDICT_WORDS: Readonly<Record<VerdictStatus, StateWords>> = {
  met: { word: 'Met', shape: 'filled', colour: 'good' },
  expiring: { word: 'Expiring', shape: 'half', colour: 'warn' },
  unmet: { word: 'Unmet', shape: 'cross', colour: 'bad' },
  missing: { word: 'Missing', shape: 'hollow', colour: 'gap' },
  undated: { word: 'Needs a date', shape: 'dotted', colour: 'warn' },
  'not-yet-due': { word: 'Not yet due', shape: 'dashed', colour: 'quiet' },
  'applied-for': { word: 'Applied for', shape: 'sent', colour: 'wait' },
  'will-follow': { word: 'Will follow', shape: 'arrow', colour: 'wait' },
  waived: { word: 'Waived', shape: 'dash', colour: 'quiet' },
  impossible: { word: 'Impossible', shape: 'slashed', colour: 'bad' },
};

export const ROTATION_WORDS: Readonly<Record<RotationStatus, StateWords>> = {
  ready: { word: 'Ready', shape: 'check', colour: 'good' },
  attention: { word: 'Attention', shape: 'triangle', colour: 'warn' },
  blocked: { word: 'Blocked', shape: 'stop', colour: 'bad' },
};
