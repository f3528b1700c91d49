import { readClone, writeClone } from './clone.ts';

/** The world of its own in which Chromium runs the preload, as Electron's context isolation does. */
export const PRELOAD_WORLD = 'sojourn-preload';
export const BINDING = 'sojournToMain';

/**
 * The preload with the `require` and `ipcRenderer` that Electron would give it. What its ports carry to the
 * main process, further ports among it, goes over the binding as text; what Electron could not carry throws,
 * as there.
 */
export function preloadScript(preload: string): string {
  return `(() => {
  if (window !== window.top) return;
  const writeClone = ${writeClone};
  const readClone = ${readClone};
  const ports = new Map();
  const send = (message) => globalThis.${BINDING}(JSON.stringify(message));
  const handOver = (port) => {
    const id = crypto.randomUUID();
    ports.set(id, port);
    port.onmessage = ({ data, ports }) => {
      send({ kind: 'port', port: id, data: writeClone(data), ports: ports.map(handOver) });
    };
    return id;
  };
  globalThis.sojournFromMain = (port, data) => {
    if (data === null) return ports.get(port)?.close();
    ports.get(port)?.postMessage(readClone(data));
  };
  const ipcRenderer = {
    postMessage(channel, message, transfer = []) {
      const data = writeClone(message);
      const origin = location.origin;
      send({ kind: 'connect', channel, data, ports: transfer.map(handOver), origin });
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
