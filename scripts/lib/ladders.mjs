/**
 * The rooms of each ring, floor by floor from the ground. A room imports only rooms on floors below
 * its own, never one beside it, types included. A new room takes its place here first. Rooms that
 * the product will have, and that are not there yet, are named where they will stand.
 */

/** One room a floor: what the field's words are made of comes before what is made of them. */
const core = [
  ['shared'],
  ['pages'],
  ['applicant'],
  ['documents'],
  ['reading'],
  ['immunizations'],
  ['requirements'],
  ['rotations'],
  ['admission'],
  ['hosts'],
  ['season'],
  ['planning'],
  ['advice'],
  ['recipes'],
  ['packets'],
  ['sending'],
  ['budget'],
  ['clusters'],
  ['scenarios'],
  ['choosing'],
  ['agenda'],
  ['history'],
  ['bin'],
  ['backups'],
];

/** The file and its keys, what is stored, what is open, how a file leaves; then what can be asked. */
const backend = [
  ['installed', 'workers', 'database'],
  ['keys', 'intake', 'logs'],
  ['rows'],
  ['backups', 'salvage', 'session'],
  ['calls', 'delivery', 'pages'],
  [
    'agenda',
    'app',
    'bin',
    'budget',
    'documents',
    'history',
    'hosts',
    'immunizations',
    'letters',
    'packets',
    'planning',
    'profile',
    'rotations',
    'window',
  ],
  ['export', 'season', 'sheets'],
  ['vault'],
];

/**
 * How the page asks and how it looks; the pieces that screens are made of; what two features need,
 * each room a question of its own; the features, none of which knows another; the screens that put
 * several together; the window around them; and the pages before a vault is open. What stands at the
 * root puts the page together.
 */
const ui = [
  ['data', 'look'],
  ['navigation', 'shared'],
  ['delivery', 'intake', 'preview'],
  ['verdicts'],
  ['sheets'],
  [
    'agenda',
    'bin',
    'budget',
    'documents',
    'history',
    'hosts',
    'immunizations',
    'letters',
    'matrix',
    'packets',
    'rotations',
    'season',
    'settings',
    'timeline',
  ],
  ['screens'],
  ['frame'],
  ['welcome'],
];

export const LADDERS = { core, backend, ui };
