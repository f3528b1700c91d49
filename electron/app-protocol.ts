import type { Protocol } from 'electron';
import type { AnswerPage } from '../src/backend/window/answer-page.ts';
import { PAGE_HOST, PAGE_SCHEME } from './page-address.ts';

/** Makes app:// a secure origin of its own. Has to be called before the app is ready. */
export function declareAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the page's fixed list of files, and nothing else, to reads of the one host. */
export function serveAppScheme(protocol: Pick<Protocol, 'handle'>, answerPage: AnswerPage): void {
  protocol.handle(PAGE_SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url);
    if (request.method !== 'GET' || host !== PAGE_HOST) return new Response(null, { status: 404 });
    const { status, headers, body } = await answerPage(pathname);
    return new Response(new Uint8Array(body), { status, headers });
  });
}
