import type { KeychainFacts } from './keychain.ts';

/** The keychain by its name where it protects, else why it is not used. */
export type JudgedKeychain = { readonly name: string } | { readonly why: string };

const NAMES: Readonly<Record<string, string>> = {
  darwin: 'the macOS Keychain',
  win32: 'Windows data protection',
};

/** Chromium's words for what it found on Linux. */
const ON_LINUX: Readonly<Record<string, string>> = {
  gnome_libsecret: 'the GNOME Keyring',
  kwallet: 'KWallet',
  kwallet5: 'KWallet',
  kwallet6: 'KWallet',
};

const NONE = 'This window has no access to a keychain: that takes the desktop app.';
const CLOSED =
  "The system's keychain does not answer. Log in to it, or set one up, and start Sojourn again.";
const PLAIN =
  'No keychain was found on this desktop. What would be used instead is a password that everybody knows, which protects nothing.';
const UNKNOWN = 'This desktop has a keychain that Sojourn does not know, so it is not used.';

/** Whether what is sealed is protected. What is not known for sure is refused. */
export function judgeKeychain(facts: KeychainFacts | undefined): JudgedKeychain {
  if (facts === undefined) return { why: NONE };
  const { platform, backend, isAvailable } = facts;
  if (platform === 'linux') {
    const name = ON_LINUX[backend ?? ''];
    if (name === undefined) return { why: backend === 'basic_text' ? PLAIN : UNKNOWN };
    return isAvailable ? { name } : { why: CLOSED };
  }
  const name = NAMES[platform];
  if (name === undefined) return { why: UNKNOWN };
  return isAvailable ? { name } : { why: CLOSED };
}

/**
 * True for what Chromium on Linux encrypted under the password that stands in its source ("v10"; a keyring's
 * key makes "v11" or "v12"): it falls back to that by itself where the keyring it chose does not answer.
 * Source: Chromium, components/os_crypt/async/browser/posix_key_provider.cc.
 */
export function isSealedInPlain(sealed: Uint8Array, platform: NodeJS.Platform): boolean {
  return platform === 'linux' && Buffer.from(sealed.subarray(0, 3)).toString() === 'v10';
}
