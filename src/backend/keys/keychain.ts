/** What a window knows of the system's keychain, before anything is judged of it. */
export interface KeychainFacts {
  readonly platform: NodeJS.Platform;
  /** On Linux, which of its keychains was found, in Chromium's words; elsewhere there is one. */
  readonly backend: string | undefined;
  readonly isAvailable: boolean;
}

/** The system's keychain: it seals a text so that only this person on this machine can read it again. */
export interface Keychain {
  facts(): Promise<KeychainFacts>;
  seal(text: string): Promise<Uint8Array>;
  /** Rejects where it was sealed by another keychain, or the person refused. */
  unseal(sealed: Uint8Array): Promise<string>;
}

/** The keychain of a window that has one, and the folder in which is kept what it sealed. */
export interface KeychainPlace {
  readonly keychain: Keychain;
  /** In the app's own data and not beside the vault: a copy of the vault brings nothing of it. */
  readonly folder: string;
}
