import type { CDPSession } from '@playwright/test';
import type { Loading } from './wire.ts';

const IN_PAGE = ['sameDocument', 'historySameDocument'];

/**
 * Tells in Electron's words how the page loads, each word when Chromium itself comes so far. Which of
 * Chromium's steps sends which event stands in Electron's electron_api_web_contents.cc (DidStartLoading,
 * DidStartNavigation, DidFinishNavigation, DOMContentLoaded, DidFinishLoad, DidStopLoading). The beginning of
 * loading is Chromium's own step before that of navigating (FrameTreeNode::TakeNavigationRequest); its
 * protocol names it later and several times, so it is taken from the navigation.
 */
export async function watchLoading(
  cdp: CDPSession,
  tell: (event: Loading, url: string) => void,
): Promise<void> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const main = frameTree.frame.id;
  let url = frameTree.frame.url;
  let isLoading = false;
  const say = (...events: Loading[]) => {
    for (const event of events) tell(event, url);
  };
  cdp.on('Page.frameStartedNavigating', ({ frameId, url: to, navigationType }) => {
    if (frameId !== main || IN_PAGE.includes(navigationType)) return;
    if (!isLoading) say('did-start-loading');
    isLoading = true;
    tell('did-start-navigation', to);
  });
  cdp.on('Page.frameNavigated', ({ frame }) => {
    if (frame.id !== main) return;
    url = frame.url;
    say('did-frame-navigate', 'did-navigate');
  });
  cdp.on('Page.navigatedWithinDocument', ({ frameId, url: to }) => {
    if (frameId !== main) return;
    url = to;
    say('did-navigate-in-page');
  });
  cdp.on('Page.domContentEventFired', () => say('dom-ready'));
  cdp.on('Page.loadEventFired', () => say('did-frame-finish-load', 'did-finish-load'));
  cdp.on('Page.frameStoppedLoading', ({ frameId }) => {
    if (frameId !== main || !isLoading) return;
    isLoading = false;
    say('did-stop-loading');
  });
}
