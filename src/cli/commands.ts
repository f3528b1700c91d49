import type { Command } from './command.ts';

/**
 * Every command, in the order of the help. What a command does is loaded when it is asked for: the
 * help needs none of it, and no command needs another's.
 */
export const COMMANDS: readonly Command[] = [
  {
    name: 'create',
    usage: '[--sample]',
    summary: 'Makes a new vault; --sample fills it with the sample season.',
    options: { sample: { type: 'boolean' } },
    load: async () => (await import('./commands/create.ts')).runCreate,
  },
  {
    name: 'import',
    usage:
      'FILE... [--type T] [--host ID [--elective E]] [--issued D] [--expires D] [--password-file F] [--document ID]',
    summary: 'Takes files in; a bad file is refused and the others go on.',
    options: {
      type: { type: 'string' },
      host: { type: 'string' },
      elective: { type: 'string' },
      issued: { type: 'string' },
      expires: { type: 'string' },
      'password-file': { type: 'string' },
      document: { type: 'string' },
    },
    load: async () => (await import('./commands/import.ts')).runImport,
  },
  {
    name: 'profile',
    usage: '[set KEY=VALUE...]',
    summary: 'Shows the applicant, or changes fields; an empty value clears one.',
    options: {},
    load: async () => (await import('./commands/profile.ts')).runProfile,
  },
  {
    name: 'call',
    usage: 'PROCEDURE [JSON | -]',
    summary:
      'Any procedure of the contract by name, for example: call documents.list. {"$file": PATH} stands for a file; - reads the JSON from standard input, as secrets must be.',
    options: {},
    load: async () => (await import('./commands/call.ts')).runCall,
  },
  {
    name: 'documents',
    usage: '',
    summary: 'What is in the vault.',
    options: {},
    load: async () => (await import('./commands/documents.ts')).runDocuments,
  },
  {
    name: 'hosts',
    usage: '[add FILE | export ID]',
    summary: 'Hosts and their requirements; adds a host pack, or writes one to standard output.',
    options: {},
    load: async () => (await import('./commands/hosts.ts')).runHosts,
  },
  {
    name: 'rotations',
    usage:
      '[add --host ID --title T --start D --end D [--type T] [--stage S] [--applied D] [--offered D] [--arrives D] [--sponsor NAME] [--elective E] [--ambition A]]',
    summary: 'The season by date, or adds a rotation.',
    options: {
      host: { type: 'string' },
      title: { type: 'string' },
      start: { type: 'string' },
      end: { type: 'string' },
      type: { type: 'string' },
      stage: { type: 'string' },
      applied: { type: 'string' },
      offered: { type: 'string' },
      arrives: { type: 'string' },
      sponsor: { type: 'string' },
      elective: { type: 'string' },
      ambition: { type: 'string' },
    },
    load: async () => (await import('./commands/rotations.ts')).runRotations,
  },
  {
    name: 'check',
    usage: '[--rotation ID]',
    summary: "Judges documents and admission against each host's rules on that host's dates.",
    options: { rotation: { type: 'string' } },
    load: async () => (await import('./commands/check.ts')).runCheck,
  },
  {
    name: 'packet',
    usage: 'ROTATION --out DIR [--force] [--paper letter|original]',
    summary:
      "Checks and builds one host's packet; a blocked one, or one over a file that is no packet, only with --force.",
    options: { out: { type: 'string' }, force: { type: 'boolean' }, paper: { type: 'string' } },
    load: async () => (await import('./commands/packet.ts')).runPacket,
  },
  {
    name: 'budget',
    usage: '',
    summary:
      "The season's money: planned, actual, by category, rotation and month, and the lowest day.",
    options: {},
    load: async () => (await import('./commands/budget.ts')).runBudget,
  },
  {
    name: 'agenda',
    usage: '[--ics FILE [--force]]',
    summary:
      'What to do next, by day; --ics writes it with the rotations as a calendar, over another file only with --force.',
    options: { ics: { type: 'string' }, force: { type: 'boolean' } },
    load: async () => (await import('./commands/agenda.ts')).runAgenda,
  },
  {
    name: 'history',
    usage: '[WORDS...] [--from D] [--to D] [--thing ID] [--csv]',
    summary:
      'What changed when, the newest first: all of it, or what has these words, lies between these days or touched this thing.',
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      thing: { type: 'string' },
      csv: { type: 'boolean' },
    },
    load: async () => (await import('./commands/history.ts')).runHistory,
  },
  {
    name: 'bin',
    usage: '[restore ID | erase ID... | erase --all] [--for-good]',
    summary:
      'What was deleted in the last 30 days; puts a thing back, or erases some or all. Without --for-good it only says what erasing would do.',
    options: { all: { type: 'boolean' }, 'for-good': { type: 'boolean' } },
    load: async () => (await import('./commands/bin.ts')).runBin,
  },
  {
    name: 'passphrase',
    usage: '[--new-file FILE]',
    summary: 'Changes the passphrase: the new one is typed, or is the first line of a file.',
    options: { 'new-file': { type: 'string' } },
    load: async () => (await import('./commands/passphrase.ts')).runPassphrase,
  },
  {
    name: 'recovery-code',
    usage: '',
    summary: 'Makes a new recovery code to print; the one before opens this vault no more.',
    options: {},
    load: async () => (await import('./commands/recovery-code.ts')).runRecoveryCode,
  },
  {
    name: 'verify',
    usage: '',
    summary: 'Checks the database and the hash of every file.',
    options: {},
    load: async () => (await import('./commands/verify.ts')).runVerify,
  },
  {
    name: 'backup',
    usage: 'FILE [--before-update] [--force]',
    summary:
      'One encrypted file that opens with the passphrase or recovery code of today; --before-update takes the vault as it was before the newest update. Replaces an earlier backup, another file only with --force.',
    options: { 'before-update': { type: 'boolean' }, force: { type: 'boolean' } },
    load: async () => (await import('./commands/backup.ts')).runBackup,
  },
  {
    name: 'backups',
    usage: '[take | rehearse [NAME] | folder DIR | folder --beside]',
    summary:
      'The backups that are kept and where; makes one and proves it, restores one aside and compares all of it, or sets the folder. The window makes them by itself, a command line when told to.',
    options: { beside: { type: 'boolean' } },
    load: async () => (await import('./commands/backups.ts')).runBackups,
  },
  {
    name: 'restore',
    usage: 'FILE | --newest [--vault DIR] [--put-aside] [--recovery-code-file FILE]',
    summary:
      'Restores a backup, or the newest that the app made, into an empty folder and proves the copy before it says so; with --put-aside in place of a vault, which is kept in a folder of its own.',
    options: {
      newest: { type: 'boolean' },
      'put-aside': { type: 'boolean' },
      'recovery-code-file': { type: 'string' },
    },
    load: async () => (await import('./commands/restore.ts')).runRestore,
  },
  {
    name: 'salvage',
    usage: 'FILE [--recovery-code-file FILE] [--force]',
    summary:
      'Saves what can be read of a damaged vault as a backup, names what is lost, and changes nothing.',
    options: { 'recovery-code-file': { type: 'string' }, force: { type: 'boolean' } },
    load: async () => (await import('./commands/salvage.ts')).runSalvage,
  },
  {
    name: 'diagnostics',
    usage: '',
    summary:
      'What helps to find a fault and tells nothing of you: versions, sizes, counts, the last references. With the rows of the vault where its passphrase is given.',
    options: {},
    load: async () => (await import('./commands/diagnostics.ts')).runDiagnostics,
  },
  {
    name: 'export',
    usage: 'DIR',
    summary: 'Everything out in open formats: the files as they came, and JSON. Not encrypted.',
    options: {},
    load: async () => (await import('./commands/export.ts')).runExport,
  },
];

/** Planned commands: calling one says that it is not there yet. */
export const LATER: readonly string[] = ['clusters', 'choose', 'search'];
