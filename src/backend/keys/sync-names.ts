/** The files of a vault, and nothing else of its folder. */
const OF_VAULT = String.raw`(vault\.db(-wal|-shm)?|keys\.json)`;

/**
 * Names under which a program that synchronises brings over a file of the vault until it is whole.
 * Syncthing: ".syncthing.NAME.tmp", on Windows "~syncthing~NAME.tmp" (docs.syncthing.net, "Understanding
 * Synchronization"). Nextcloud and ownCloud: ".NAME.~HEX" (createDownloadTmpFileName in the desktop client's
 * src/libsync/propagatedownload.cpp). iCloud Drive: ".NAME.icloud" for a file that is not here; no page of
 * Apple's says so, people meet it (github.com/ricardoquecria/caule-themes-pack-1, issue 29).
 */
const UNDER_WAY = [
  new RegExp(String.raw`^\.syncthing\.${OF_VAULT}\.tmp$`),
  new RegExp(String.raw`^~syncthing~${OF_VAULT}\.tmp$`),
  new RegExp(String.raw`^\.${OF_VAULT}\.~[0-9a-f]+$`),
  new RegExp(String.raw`^\.${OF_VAULT}\.icloud$`),
];

/**
 * Names under which both are kept where two machines wrote the same file. Dropbox and Nextcloud:
 * "vault (Ana's conflicted copy 2026-11-28).db", "vault (conflicted copy 2026-11-28 093612).db"
 * (docs.nextcloud.com, "Conflicts"). Syncthing: "vault.sync-conflict-20261128-093612-K3X2R2T.db". Google
 * Drive: "vault (1).db" (github.com/keepassxreboot/keepassxc, issue 2066). iCloud Drive: "vault 2.db"
 * (github.com/flutter/flutter, issue 56299; alshedivat/al-folio, issue 28). OneDrive's own program says its
 * names nowhere that was found; the free client for Linux adds the machine's name, "vault-LAPTOP.db"
 * (github.com/skilion/onedrive, issue 338).
 */
const CONFLICT = [
  /^(vault|keys) \(.*\)\.(db|json)$/,
  /^(vault|keys)\.sync-conflict-.*\.(db|json)$/,
  /^(vault|keys) \d+\.(db|json)$/,
  /^vault-(?!before-update-from-\d+\.db$).*\.db$/,
  /^keys-(?!copy\.json$).*\.json$/,
];

/** True while another program is bringing a file of the vault over. */
export function isUnderWay(name: string): boolean {
  return UNDER_WAY.some((pattern) => pattern.test(name));
}

/** True for what another program kept beside because two machines had written. */
export function isConflictCopy(name: string): boolean {
  return CONFLICT.some((pattern) => pattern.test(name));
}
