// The page with hot reload: `node serve-page.mjs PAGE_PORT HOST_PORT`. Run by scripts/dev.mjs.
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { ROOT } from './repository.mjs';
import { servePdfjsFiles } from './serve-pdfjs-files.mjs';

/** What the browser host answers itself; everything else is the page. */
const HOST_PATHS = '^/(rpc|alive|session|enter|enter\\.js|download)([/?#].*)?$';

const [pagePort, hostPort] = process.argv.slice(2).map(Number);
const target = `http://127.0.0.1:${hostPort}`;

/** The host checks Host and Origin on every request, so it is asked as if from its own page. */
function askAsOwnPage(proxy) {
  proxy.on('proxyReq', (request) => {
    if (request.getHeader('origin') !== undefined) request.setHeader('origin', target);
  });
}

const server = await createServer({
  configFile: false,
  root: `${ROOT}/src/ui`,
  publicDir: false,
  plugins: [
    react(),
    servePdfjsFiles(),
    {
      name: 'sojourn-window',
      // The host writes this into the built page; here nobody else does.
      transformIndexHtml: () => [
        { tag: 'meta', attrs: { name: 'sojourn-window', content: 'browser' }, injectTo: 'head' },
      ],
    },
  ],
  server: {
    host: '127.0.0.1',
    port: pagePort,
    strictPort: true,
    fs: { allow: [ROOT] },
    proxy: { [HOST_PATHS]: { target, changeOrigin: true, configure: askAsOwnPage } },
  },
});
await server.listen();
