import type { ThingKind } from './thing.ts';

/** What a person calls a thing of each kind. */
export const KIND_WORDS: Readonly<Record<ThingKind, string>> = {
  document: 'document',
  version: 'file',
  host: 'host',
  rule: 'rule',
  rotation: 'rotation',
  exception: 'exception',
  line: 'budget line',
  fund: 'fund',
  group: 'group of rotations',
  place: 'rotation of a group',
  entry: 'entry of the immunization record',
  letter: 'letter',
  type: 'document type',
  profile: 'profile',
  mark: 'mark on the agenda',
  settings: 'settings',
  packet: 'packet',
};

/** Several of them. */
export const KINDS_WORDS: Readonly<Record<ThingKind, string>> = {
  document: 'documents',
  version: 'files',
  host: 'hosts',
  rule: 'rules',
  rotation: 'rotations',
  exception: 'exceptions',
  line: 'budget lines',
  fund: 'funds',
  group: 'groups of rotations',
  place: 'rotations of a group',
  entry: 'entries of the immunization record',
  letter: 'letters',
  type: 'document types',
  profile: 'profiles',
  mark: 'marks on the agenda',
  settings: 'settings',
  packet: 'packets',
};
