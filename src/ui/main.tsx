import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import './look/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openClient } from './data/client.ts';
import { takeUpEdits } from './data/held-edits.ts';
import { isPageHeld } from './data/hold-page.ts';
import { answerOtherTabs } from './data/other-tabs.ts';
import { readPageKey } from './data/page-key.ts';
import { queryClient } from './data/query-client.ts';
import { windowKind } from './data/transport.ts';
import { STATUS_QUERY } from './data/use-status.ts';
import { ConnectionLost } from './frame/connection-lost.tsx';
import { OtherTabPage } from './frame/other-tab.tsx';
import { allowOwnMarkup } from './look/allow-own-markup.ts';
import { readStyleNonce } from './look/read-style-nonce.ts';
import { holdDesks } from './navigation/desk.ts';
import { keptCode, making } from './navigation/guide.ts';
import { Providers } from './providers.tsx';
import { watchKeys } from './shared/escape.ts';

allowOwnMarkup();
watchKeys();
// The scroll lock of modals writes a style tag of its own and asks for its nonce by this name.
Object.assign(globalThis, { __webpack_nonce__: readStyleNonce() });

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no root element.');
const root = createRoot(container);

/** Another tab has the key to the browser host's calls; Electron's one window needs none. */
function isSecondTab(): boolean {
  return windowKind() === 'browser' && readPageKey() === undefined;
}

async function start(): Promise<void> {
  if (isSecondTab()) {
    root.render(
      <Providers>
        <OtherTabPage onMoved={() => void start()} />
      </Providers>,
    );
    return;
  }
  try {
    await openClient();
    // Asked for beside what was being edited: the first drawing waits for both.
    void queryClient.prefetchQuery(STATUS_QUERY);
    await takeUpEdits();
    holdDesks();
    if (windowKind() === 'browser') {
      answerOtherTabs(() => isPageHeld() || making.get() || keptCode.get() !== undefined);
    }
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
