import { type AnswerPage, fillPage } from '../backend/window/answer-page.ts';
import { createNonce, pageHeaders } from '../backend/window/page-policy.ts';

/**
 * Serves the page from a development server with hot reload instead of from the build. For work on
 * the app only: the policy has to let that server's own scripts, styles and socket in.
 */
export function createDevPageAnswers(devServer: URL): AnswerPage {
  return async (target) => {
    const answer = await fetch(new URL(target, devServer), { headers: { accept: '*/*' } });
    const nonce = createNonce();
    const mediaType = answer.headers.get('content-type') ?? 'application/octet-stream';
    const headers = {
      ...pageHeaders(mediaType, nonce),
      'content-security-policy': devPolicy(devServer),
    };
    const body = Buffer.from(await answer.arrayBuffer());
    const isHtml = mediaType.startsWith('text/html');
    return {
      status: answer.ok ? 200 : 404,
      headers,
      body: isHtml ? Buffer.from(fillPage(body.toString(), nonce, 'browser')) : body,
    };
  };
}

function devPolicy(devServer: URL): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    `connect-src 'self' ws://${devServer.host}`,
    "worker-src 'self' blob:",
    "frame-ancestors 'none'",
  ].join('; ');
}
