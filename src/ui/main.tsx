import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/spotlight/styles.css';
import './look/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openClient } from './data/client.ts';
import { ConnectionLost } from './frame/connection-lost.tsx';
import { allowOwnMarkup } from './look/allow-own-markup.ts';
import { readStyleNonce } from './look/read-style-nonce.ts';
import { Providers } from './providers.tsx';

allowOwnMarkup();
// The scroll lock of modals writes a style tag of its own and asks for its nonce by this name.
Object.assign(globalThis, { __webpack_nonce__: readStyleNonce() });

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no root element.');
const root = createRoot(container);

async function start(): Promise<void> {
  try {
    await openClient();
    root.render(
      <Providers>
        <App />
      </Providers>,
    );
  } catch {
    root.render(
      <Providers>
        <ConnectionLost />
      </Providers>,
    );
  }
}

void start();
