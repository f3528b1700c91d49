import type { Page } from '@playwright/test';
import type { PageWatch } from './watch-page.ts';

/** What a notification of the desktop says. */
export interface DesktopNotification {
  readonly title: string;
  readonly body: string;
}

/** What the system does to a desktop window, or a person beside its page. */
export interface DesktopControls {
  /** Chooses the entry of the menu with this label. */
  chooseInMenu(label: string): Promise<void>;
  /** A file is opened with the app by double click. */
  openFile(path: string): Promise<void>;
  /** The page's process ends as of itself. */
  endPage(): Promise<void>;
  /** What was shown in the system's file manager since a folder was chosen. */
  revealed(): Promise<readonly string[]>;
  /** Loads the page anew, and answers the events of it that the app was sent, in their order. */
  reload(): Promise<readonly string[]>;
}

/** One window of the app as a test holds it, whichever window it is. */
export interface OpenedWindow {
  readonly page: Page;
  readonly watch: PageWatch;
  /** What the page's own requests begin with. */
  readonly origin: string;
  /** What the folder dialog answers from now on; a window without one ignores it. */
  chooseFolder(folder: string | null): Promise<void>;
  /** The desktop notifications so far; undefined where a test cannot see them. */
  notified(): readonly DesktopNotification[] | undefined;
  /** Closes the window as a person does, who keeps it open where it asks. True where it asked. */
  keepOpen(): Promise<boolean>;
  /** What only a desktop window has; absent in a browser. */
  readonly desktop?: DesktopControls;
  /** Closes the window the way a person does and waits for the app to end. */
  close(): Promise<void>;
}

/** What every window is started with. */
export interface WindowStart {
  readonly vaultFolder: string;
  readonly today: string | undefined;
}

export function startArguments({ vaultFolder, today }: WindowStart): string[] {
  return ['--vault', vaultFolder, ...(today === undefined ? [] : ['--today', today])];
}
