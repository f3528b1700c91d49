import { ipcRenderer } from 'electron';

// Hands the page one MessagePort, once, and nothing else. The words are those of the page's
// transport; a sandboxed preload can import nothing but Electron.
window.addEventListener('message', function handOver(event) {
  if (event.source !== window || event.data !== 'sojourn:ask-for-port') return;
  window.removeEventListener('message', handOver);
  const { port1, port2 } = new MessageChannel();
  ipcRenderer.postMessage('sojourn:connect', null, [port1]);
  window.postMessage('sojourn:here-is-port', location.origin, [port2]);
});
