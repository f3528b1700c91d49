import type { FollowedElsewhere } from './advice-row.ts';

const DISK = 'backend/vault/disk-faults.test.ts';
const OWN = 'backend/vault/own-backups.test.ts';
const PACKET = 'backend/packets/build-packet.test.ts';
const PREFLIGHT = 'core/packets/preflight-packet.test.ts';
const IN_PLACE = 'backend/vault/restore-in-place.test.ts';
const SALVAGE = 'backend/salvage/salvage-vault.test.ts';
const VAULT = 'backend/vault/vault-faults.test.ts';

/** Messages that a test beside what it is about follows: these need other disks, processes or windows. */
export const FOLLOWED_ELSEWHERE: readonly FollowedElsewhere[] = [
  ['backup-incomplete', OWN, 'of a damaged vault an incomplete backup is made and named so'],
  ['backup-not-made', OWN, 'a backup that fails at lock keeps nobody from locking or unlocking'],
  ['backup-no-room', OWN, 'on a disk without room nothing is begun'],
  ['blob-erased', 'backend/bin/erase.test.ts', 'the file can come again'],
  ['blob-missing', 'cli/salvage.test.ts', 'what a damaged vault says to do works'],
  ['character-left-out', PREFLIGHT, 'a title goes without what the font lacks'],
  ['check-found-damage', 'backend/vault/check-in-background.test.ts', 'damage is found by itself'],
  [
    'conflict-copies',
    'backend/vault/compare-copies.test.ts',
    'what two machines wrote is told apart',
  ],
  ['database-damaged', SALVAGE, 'an open vault with a damaged page is backed up without it'],
  ['disk-full', DISK, 'it goes on once there is room'],
  ['download-too-large', 'backend/calls/carry-blobs.test.ts', 'larger than an event can bring'],
  ['file-missing', 'cli/command-line.test.ts', 'import: each file stands alone'],
  ['file-not-repaired', SALVAGE, 'and restored that file is added again'],
  ['file-password-needed', 'cli/secrets.test.ts', 'import --password-file opens a locked PDF'],
  [
    'file-password-wrong',
    'backend/intake/place-pdf.test.ts',
    'asks for the password of what is not',
  ],
  [
    'folder-read-only',
    'backend/delivery/claim-place.test.ts',
    'a folder that may not be written to',
  ],
  ['host-closed', 'core/season/closed-outranks-ready.test.ts', 'what closes a host'],
  ['keychain-unavailable', 'electron/keychain.test.ts', 'and the passphrase opens'],
  ['over-size-limit', PREFLIGHT, 'exactly the limit is within it'],
  ['packet-over-size-limit', PACKET, 'is refused, unless it was asked for'],
  ['passphrase-due', 'electron/keychain.test.ts', 'the right one starts them anew'],
  ['placeable-missing', 'backend/advice/followed-here-files.ts', "code: 'not-placeable'"],
  ['requirement-elsewhere', 'backend/rows/stores.test.ts', 'takes no other host’s'],
  ['row-damaged', 'backend/rows/damaged-rows.test.ts', 'opens, says so and can be mended'],
  ['rules-stale', PREFLIGHT, 'old rules are a warning'],
  ['too-many-open-files', DISK, 'and the vault opens once there are some'],
  ['vault-beyond-salvage', IN_PLACE, 'the newest backup is restored, and what lay there is kept'],
  ['vault-closed', VAULT, 'later use says that the vault is locked'],
  ['vault-database-missing', IN_PLACE, 'whose database is gone'],
  [
    'vault-half-synchronised',
    'backend/vault/keys-copy.test.ts',
    'still on its way here is not opened',
  ],
  ['vault-in-use', VAULT, 'until the first one ends'],
  ['vault-keys-lost', IN_PLACE, 'without its keys'],
  [
    'vault-keys-of-another',
    'backend/vault/replaced-vault.test.ts',
    'is not opened, and nothing changes',
  ],
  ['vault-keys-weakened', VAULT, 'a key file is taken only at our strength'],
  ['vault-migration-failed', 'backend/database/migrate.test.ts', 'the vault of before is kept'],
  ['vault-newer', VAULT, 'a vault from a newer version is not touched'],
  ['vault-read-only', DISK, 'a read-only disk: its own fault'],
  ['vault-replaced', 'backend/vault/replaced-vault.test.ts', 'the backup is made then'],
  [
    'vault-log-of-another',
    'backend/keys/log-base.test.ts',
    'where the two make no whole vault nothing is used, and what the message says to do opens it',
  ],
  ['vault-unreachable', DISK, 'a disk that does not answer is no damage'],
  ['worker-crashed', 'backend/workers/worker-pool.test.ts', "'worker-crashed'"],
];
