// The page with hot reload for scripts/dev.mjs: `node serve-page.mjs PORT`. The browser host fetches
// it from here and shows it; only the socket of hot reload comes here directly.
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { ROOT } from './repository.mjs';
import { servePdfjsFiles } from './serve-pdfjs-files.mjs';

const port = Number(process.argv[2]);
const server = await createServer({
  configFile: false,
  root: `${ROOT}/src/ui`,
  publicDir: false,
  plugins: [react(), servePdfjsFiles()],
  server: {
    host: '127.0.0.1',
    port,
    strictPort: true,
    fs: { allow: [ROOT] },
    hmr: { host: '127.0.0.1', clientPort: port },
  },
});
await server.listen();
