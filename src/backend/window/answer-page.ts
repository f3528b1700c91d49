import { readFile } from 'node:fs/promises';
import { listPageFiles } from './page-files.ts';
import { createNonce, pageHeaders } from './page-policy.ts';

export interface PageAnswer {
  readonly status: 200 | 404;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** Answers for one path of the page, its query included; unknown paths get 404. */
export type AnswerPage = (target: string) => Promise<PageAnswer>;

/** Stands in the page's HTML where its window writes the nonce of the answer. */
const NONCE_PLACE = '__CSP_NONCE__';

/**
 * Serves the built page of `folder` from a list made once, for the named window. The HTML learns
 * from it the nonce that the policy of the same answer names, and which window shows it.
 */
export async function createPageAnswers(
  folder: string,
  window: 'electron' | 'browser',
): Promise<AnswerPage> {
  const files = await listPageFiles(folder);
  return async (target) => {
    // Never decoded, never joined: only looked up.
    const path = target.split(/[?#]/, 1)[0] ?? '';
    const nonce = createNonce();
    const found = files.get(path === '/' ? '/index.html' : path);
    if (found === undefined) {
      const headers = pageHeaders('text/plain; charset=utf-8', nonce);
      return { status: 404, headers, body: Buffer.from('Not part of Sojourn.') };
    }
    const body = await readFile(found.file);
    const headers = pageHeaders(found.mediaType, nonce);
    if (!found.mediaType.startsWith('text/html')) return { status: 200, headers, body };
    return { status: 200, headers, body: Buffer.from(fillPage(body.toString(), nonce, window)) };
  };
}

/** Writes the nonce in its place, and the window's kind first into the head. */
export function fillPage(html: string, nonce: string, window: 'electron' | 'browser'): string {
  return html
    .replaceAll(NONCE_PLACE, nonce)
    .replace(/<head[^>]*>/i, (head) => `${head}<meta name="sojourn-window" content="${window}">`);
}
