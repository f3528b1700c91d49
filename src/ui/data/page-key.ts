const KEY_NAME = 'sojourn-key';

/** The browser host's key to its calls, which one tab holds; absent in every other. */
export function readPageKey(): string | undefined {
  return sessionStorage.getItem(KEY_NAME) ?? undefined;
}

export function keepPageKey(key: string): void {
  sessionStorage.setItem(KEY_NAME, key);
}

export function dropPageKey(): void {
  sessionStorage.removeItem(KEY_NAME);
}
