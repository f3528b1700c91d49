import type { Finding, Severity } from '../../core/packets/packet.ts';
import type { VerdictStatus } from '../../core/requirements/verdict.ts';
import type { RotationId } from '../../core/shared/id.ts';
import type { StateColour } from '../look/colours.ts';
import type { Spot } from '../navigation/navigation.ts';
import { type Shape, VERDICT_WORDS } from '../shared/state-words.ts';

/** How severe a finding is, as word, shape and colour. */
export const SEVERITY_WORDS: Readonly<
  Record<Severity, { readonly word: string; readonly shape: Shape; readonly colour: StateColour }>
> = {
  error: { word: 'Blocks', shape: 'stop', colour: 'bad' },
  warning: { word: 'Look at', shape: 'triangle', colour: 'warn' },
  info: { word: 'Know', shape: 'hollow', colour: 'quiet' },
};

const CODE_WORDS: Readonly<Record<string, string>> = {
  'profile-name-missing': 'Name missing',
  'profile-school-missing': 'School missing',
  'host-closed': 'Closed to you',
  'no-requirements': 'No rules written down',
  'rules-stale': 'Rules read long ago',
  'not-placeable': 'Cannot be placed',
  'nothing-to-send': 'Nothing to send',
  'over-size-limit': 'Over the size limit',
  'character-not-covered': 'Letter not in the font',
  'character-left-out': 'Printed without a letter',
};

function isVerdict(code: string): code is VerdictStatus {
  return Object.hasOwn(VERDICT_WORDS, code);
}

/** A finding's code in words: a verdict's own word, or what kind of trouble it is. */
export function wordFinding(code: string): string {
  if (isVerdict(code)) return VERDICT_WORDS[code].word;
  return CODE_WORDS[code] ?? code.replaceAll('-', ' ');
}

/** The button that leads to where a finding is put right. */
export interface Fix {
  readonly label: string;
  readonly spot: Spot;
}

/** The document where one is at fault; else the profile, the host's rules or the rotation's verdicts. */
export function findFix(
  finding: Finding,
  rotation: { readonly id: RotationId; readonly host: string },
): Fix {
  const { code, document } = finding;
  if (document !== undefined) {
    return { label: 'Open document', spot: { screen: 'documents', selected: document } };
  }
  if (code.startsWith('profile-') || code === 'character-not-covered') {
    return { label: 'Open profile', spot: { screen: 'settings' } };
  }
  if (code === 'no-requirements' || code === 'rules-stale' || code === 'over-size-limit') {
    return { label: 'Open host', spot: { screen: 'hosts', selected: rotation.host } };
  }
  if (code === 'nothing-to-send') {
    return { label: 'Add documents', spot: { screen: 'documents', intent: 'new' } };
  }
  return { label: 'Open rotation', spot: { screen: 'rotations', selected: rotation.id } };
}
