/** The world of its own in which Chromium runs the preload, as Electron's context isolation does. */
export const PRELOAD_WORLD = 'sojourn-preload';
export const BINDING = 'sojournToMain';

/**
 * The preload with the `require` and `ipcRenderer` that Electron would give it. Ports that it sends
 * to the main process are carried over the binding as text; bytes go as base64. What Electron could
 * not carry throws, as there.
 */
export function preloadScript(preload: string): string {
  return `(() => {
  if (window !== window.top) return;
  const ports = new Map();
  const send = (message) => globalThis.${BINDING}(JSON.stringify(message));
  const encode = (data) => {
    if (typeof data === 'string') return { text: data };
    if (data instanceof Uint8Array) return { bytes: data.toBase64() };
    throw new TypeError('An object could not be cloned.');
  };
  globalThis.sojournFromMain = (port, data) => {
    if (data === null) return ports.get(port)?.close();
    ports.get(port)?.postMessage('text' in data ? data.text : Uint8Array.fromBase64(data.bytes));
  };
  const ipcRenderer = {
    postMessage(channel, message, transfer = []) {
      if (message !== null) throw new TypeError('The stand-in carries ports only.');
      for (const port of transfer) {
        const id = crypto.randomUUID();
        ports.set(id, port);
        port.onmessage = (event) => send({ kind: 'port', port: id, data: encode(event.data) });
        send({ kind: 'connect', channel, port: id, origin: location.origin });
      }
    },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('module not found: ' + name);
    return { ipcRenderer };
  };
  const module = { exports: {} };
  ((require, module, exports) => {\n${preload}\n})(require, module, module.exports);
})();`;
}
