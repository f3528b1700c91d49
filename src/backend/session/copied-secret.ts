/** How long what was copied may be pasted, in milliseconds; KeePassXC's ten seconds are few for a form. */
const STAYS_MS = 30_000;

/** The system's clipboard, where a window has it. */
export interface Clipboard {
  readText(): Promise<string>;
  writeText(text: string): Promise<void>;
  /** The same, and asks clipboard histories to pass by where the system has a word for it. */
  writeConcealed(text: string): Promise<void>;
  clear(): Promise<void> | void;
}

/** What was copied out of the vault: it leaves the clipboard again. */
export interface CopiedSecret {
  /** Copies, and clears after 30 seconds. False where this window has no clipboard that it could clear. */
  copy(text: string): Promise<boolean>;
  /** Copies what is no secret: it stays. False as above. */
  copyPlain(text: string): Promise<boolean>;
  /** Clears at once. What the person copied elsewhere since is left alone. */
  forget(): Promise<void>;
}

export function createCopiedSecret(clipboard: Clipboard | undefined): CopiedSecret {
  let copied: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  const forget = async () => {
    clearTimeout(timer);
    const ours = copied;
    copied = undefined;
    try {
      if (ours !== undefined && (await clipboard?.readText()) === ours) await clipboard?.clear();
    } catch {
      // Another program holds the clipboard just then: what is on it is its own.
    }
  };
  return {
    async copy(text) {
      if (clipboard === undefined) return false;
      await clipboard.writeConcealed(text);
      copied = text;
      clearTimeout(timer);
      timer = setTimeout(() => void forget(), STAYS_MS);
      timer.unref();
      return true;
    },
    async copyPlain(text) {
      if (clipboard === undefined) return false;
      await clipboard.writeText(text);
      return true;
    },
    forget,
  };
}
