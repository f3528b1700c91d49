/** Where the page keeps its key: this tab only, this port only, gone with the tab. */
export const KEY_NAME = 'sojourn-key';

/** The page behind the one-time address. It carries no style and no secret of its own. */
export const ENTRY_HTML = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sojourn</title><script type="module" src="/enter.js"></script></head>
<body><p role="status">Opening Sojourn</p></body>
</html>
`;

/**
 * Exchanges the token for a session. The token stands behind the "#", which no request carries,
 * and leaves the address before anything else happens.
 */
export const ENTRY_SCRIPT = `const token = location.hash.slice(1);
history.replaceState(null, '', '/enter');
const answer = await fetch('/session', { method: 'POST', body: token });
const text = await answer.text();
if (answer.ok) {
  sessionStorage.setItem('${KEY_NAME}', text);
  location.replace('/');
} else {
  document.querySelector('p').textContent = text;
}
`;
