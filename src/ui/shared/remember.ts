const PREFIX = 'sojourn.';

/** A preference of this window, such as the width of a pane. Never anything from the vault. */
export function readRemembered(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // A browser that keeps nothing: the preference holds until the window closes.
  }
}
