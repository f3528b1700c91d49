import { client } from './client.ts';

/** Copies what is no secret, by the window where it can, else by the page. False where neither may. Never rejects. */
export async function copyPlain(text: string): Promise<boolean> {
  try {
    if (!(await client.window.copyPlain({ text })).copied) {
      await navigator.clipboard.writeText(text);
    }
    return true;
  } catch {
    return false;
  }
}
