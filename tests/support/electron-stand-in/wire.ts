import type { Clone } from './clone.ts';
import type { Power } from './power-monitor.ts';

/** What the stand-in's two sides say to each other: main.ts in its own process, Chromium in the test's. */

/** A question from Chromium's side; the main side answers with the same `id`. */
export type Question =
  | { readonly ask: 'file'; readonly url: string; readonly method: string }
  | { readonly ask: 'may-request'; readonly url: string }
  | { readonly ask: 'may-navigate'; readonly url: string; readonly isMainFrame: boolean }
  | { readonly ask: 'may-open'; readonly url: string }
  | { readonly ask: 'may-use'; readonly permission: string }
  | { readonly ask: 'may-download'; readonly url: string }
  | { readonly ask: 'may-unload' };

export interface FileAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

export type ToMain =
  | { readonly kind: 'question'; readonly id: number; readonly question: Question }
  | {
      readonly kind: 'connect';
      readonly channel: string;
      readonly data: Clone;
      readonly ports: readonly string[];
      readonly origin: string;
      readonly isTop: boolean;
    }
  | {
      readonly kind: 'port';
      readonly port: string;
      readonly data: Clone;
      /** Those that the message hands over. */
      readonly ports: readonly string[];
    }
  | { readonly kind: 'loading'; readonly event: Loading; readonly url: string }
  | { readonly kind: 'port-closed'; readonly port: string }
  | { readonly kind: 'power'; readonly event: Power }
  /** How the person sits there; the system is asked for it. */
  | { readonly kind: 'person'; readonly isScreenLocked: boolean; readonly idleSeconds: number }
  | { readonly kind: 'page-ended'; readonly reason: 'crashed' | 'killed' | 'oom' }
  | { readonly kind: 'page-hangs' }
  /** Whether the system shows notifications, or refuses each. */
  | { readonly kind: 'notifications'; readonly areRefused: boolean }
  | { readonly kind: 'menu-chosen'; readonly label: string }
  | { readonly kind: 'folder-chosen'; readonly folder: string | null }
  | { readonly kind: 'press'; readonly button: number }
  | {
      readonly kind: 'second-instance';
      readonly args: readonly string[];
      readonly additionalData: unknown;
    }
  | { readonly kind: 'close-window' };

export type ToChromium =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: boolean | FileAnswer }
  | {
      readonly kind: 'window';
      readonly preload: string;
      readonly preferences: Record<string, unknown>;
    }
  | { readonly kind: 'load'; readonly url: string }
  | { readonly kind: 'end-page' }
  | { readonly kind: 'relaunched'; readonly args: readonly string[] }
  /** An event of loading that main.ts was sent, in its turn. */
  | { readonly kind: 'emitted'; readonly event: string }
  | { readonly kind: 'port'; readonly port: string; readonly data: Clone }
  | { readonly kind: 'port-closed'; readonly port: string }
  | { readonly kind: 'choose-folder' }
  | { readonly kind: 'asked'; readonly message: string; readonly buttons: readonly string[] }
  | { readonly kind: 'revealed'; readonly path: string }
  | { readonly kind: 'notified'; readonly title: string; readonly body: string }
  | { readonly kind: 'menu'; readonly labels: string[] }
  | { readonly kind: 'popped-up'; readonly labels: string[] };

/** Electron's events of a page's main frame that loads. */
export type Loading =
  | 'did-start-loading'
  | 'did-start-navigation'
  | 'did-frame-navigate'
  | 'did-navigate'
  | 'did-navigate-in-page'
  | 'dom-ready'
  | 'did-frame-finish-load'
  | 'did-finish-load'
  | 'did-stop-loading'
  | 'did-fail-load';
