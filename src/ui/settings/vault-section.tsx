import { BackupGroup } from './backup-group.tsx';
import { CopiesGroup } from './copies-group.tsx';
import { ExportGroup } from './export-group.tsx';
import { KeychainGroup } from './keychain-group.tsx';
import { OwnBackupsGroup } from './own-backups-group.tsx';
import { PassphraseGroup } from './passphrase-group.tsx';
import { RecoveryGroup } from './recovery-group.tsx';
import { SampleGroup } from './sample-group.tsx';
import { VerifyGroup } from './verify-group.tsx';

/** The way out of the sample season. Keeping the vault safe: what two machines wrote, where it is so, then backup, verify, passphrase, recovery code, keychain, and everything out. */
export function VaultSection() {
  return (
    <>
      <SampleGroup />
      <CopiesGroup />
      <OwnBackupsGroup />
      <BackupGroup />
      <VerifyGroup />
      <PassphraseGroup />
      <RecoveryGroup />
      <KeychainGroup />
      <ExportGroup />
    </>
  );
}
