import { client } from './client.ts';

/**
 * What is being typed and not saved yet, by where it stands. The backend holds the same until the vault is
 * locked, so that it outlives a reload; no browser's storage does, which lies on disk.
 */
const held = new Map<string, string>();
/** What the backend has not been told yet; the newest of each. */
const waiting = new Map<string, string | null>();
let isTelling = false;

/** As long as the contract takes a key. */
const LONGEST_KEY = 500;

/** A name on the screen that the page's address leads to, whatever is selected there. */
export function screenKey(name: string): string {
  return `${address().split('?', 1)[0] ?? ''} ${name}`.slice(0, LONGEST_KEY);
}

/** A name at the place of the address: the same field of two things is two. */
export function placeKey(name: string): string {
  return `${address()} ${name}`.slice(0, LONGEST_KEY);
}

function address(): string {
  return globalThis.location?.hash ?? '';
}

/** Takes up what was being typed before a reload; to be called before anything is drawn. */
export async function takeUpEdits(): Promise<void> {
  window.addEventListener('pagehide', tellAll);
  const { vault } = await client.app.status();
  // Of a locked vault nothing is held.
  if (vault !== 'open') return;
  for (const [key, text] of Object.entries(await client.app.edits())) held.set(key, text);
}

/** A lock has the backend forget; so does the page, also where it does not begin anew. */
export function forgetEdits(): void {
  held.clear();
  waiting.clear();
}

export function heldEdit(key: string): unknown {
  const text = held.get(key);
  return text === undefined ? undefined : JSON.parse(text);
}

/** Holds what stands there now; undefined where nothing waits to be saved any more. */
export function holdEdit(key: string, edit: object | undefined): void {
  const text = edit === undefined ? undefined : JSON.stringify(edit);
  if (held.get(key) === text) return;
  if (text === undefined) held.delete(key);
  else held.set(key, text);
  waiting.set(key, text ?? null);
  if (!isTelling) void tell();
}

/** The page goes: what waits for its turn has no other. */
function tellAll(): void {
  for (const [key, text] of waiting) void client.app.keepEdit({ key, text }).catch(() => {});
  waiting.clear();
}

/** One after the other, so that the last word of a field is the last to arrive. */
async function tell(): Promise<void> {
  isTelling = true;
  try {
    for (const [key, text] of waiting) {
      waiting.delete(key);
      await client.app.keepEdit({ key, text });
    }
  } catch {
    // The vault was locked, or the app has gone: nothing is held any more.
    waiting.clear();
  } finally {
    isTelling = false;
  }
}
