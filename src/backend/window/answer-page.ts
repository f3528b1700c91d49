import { readFile } from 'node:fs/promises';
import { listPageFiles } from './page-files.ts';
import { createNonce, pageHeaders } from './page-policy.ts';

export interface PageAnswer {
  readonly status: 200 | 404;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** Answers for one path of the page; unknown paths get 404. */
export type AnswerPage = (path: string) => Promise<PageAnswer>;

/**
 * Serves the built page of `folder` from a list made once, for the named window. The HTML learns
 * its nonce and its window through two meta tags; the engine hides the nonce from scripts that
 * only read attributes.
 */
export async function createPageAnswers(
  folder: string,
  window: 'electron' | 'browser',
): Promise<AnswerPage> {
  const files = await listPageFiles(folder);
  return async (path) => {
    const nonce = createNonce();
    const found = files.get(path === '/' ? '/index.html' : path);
    if (found === undefined) {
      const headers = pageHeaders('text/plain; charset=utf-8', nonce);
      return { status: 404, headers, body: Buffer.from('Not part of Sojourn.') };
    }
    const body = await readFile(found.file);
    const headers = pageHeaders(found.mediaType, nonce);
    if (!found.mediaType.startsWith('text/html')) return { status: 200, headers, body };
    return { status: 200, headers, body: Buffer.from(addMeta(body.toString(), nonce, window)) };
  };
}

/** Puts the nonce and the window's kind first into the head, before anything that could need them. */
export function addMeta(html: string, nonce: string, window: string): string {
  const tags =
    `<meta property="csp-nonce" nonce="${nonce}">` +
    `<meta name="sojourn-window" content="${window}">`;
  return html.replace(/<head[^>]*>/i, (head) => `${head}${tags}`);
}
