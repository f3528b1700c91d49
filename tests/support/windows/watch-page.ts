import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

/** What a page did that a test may want to know, from the moment it was opened. */
export interface PageWatch {
  /** Every request's address, in order. */
  readonly requests: readonly string[];
  /** Requests to anything but the app, blocked content, errors of the page. Empty in a good run. */
  readonly complaints: readonly string[];
  /** From now on complaints that match are expected: the test provokes them. */
  expectComplaint(pattern: RegExp): void;
}

/** Watches every page of the context, popups and workers included. */
export function watchPage(context: BrowserContext, isOwn: (url: string) => boolean): PageWatch {
  const requests: string[] = [];
  const complaints: string[] = [];
  const expected: RegExp[] = [];
  const complain = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  context.on('request', (request) => {
    requests.push(request.url());
    if (!isOwn(request.url())) complain(`request: ${request.url()}`);
  });
  const watch = (page: Page) => {
    page.on('pageerror', (error) => complain(`page error: ${error.message}`));
    page.on('websocket', (socket) => complain(`web socket: ${socket.url()}`));
  };
  // Blocked content is reported as a console error, and so is whatever the page itself complains of.
  context.on('console', (message: ConsoleMessage) => {
    const isBlocked = /content security policy/i.test(message.text());
    if (message.type() === 'error' || isBlocked) complain(`console: ${message.text()}`);
  });
  for (const page of context.pages()) watch(page);
  context.on('page', watch);
  return { requests, complaints, expectComplaint: (pattern) => void expected.push(pattern) };
}
