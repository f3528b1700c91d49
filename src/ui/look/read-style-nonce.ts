const PLACEHOLDER = '__CSP_NONCE__';

/** The nonce that the content security policy asks of style tags; empty while developing. */
export function readStyleNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]');
  const nonce = meta?.content ?? '';
  return nonce === PLACEHOLDER ? '' : nonce;
}
