interface Entry {
  readonly spec: string;
  /** The test's title as it stands in the file; every test of the file without. */
  readonly title?: string;
  readonly reason: string;
}

/**
 * What runs in every window, and not in the browser host alone: what can differ between them. The
 * page, the calls and the backend are the same code everywhere; different are the way in which the
 * page is served and walled in, the wire that calls and files take, where a saved file goes, and
 * what the window itself does (menu, lock, notifications, closing).
 */
export const SECOND_WINDOW: readonly Entry[] = [
  {
    spec: 'desktop.spec.ts',
    reason: 'What only a desktop window has: its menu, its page as a process of its own.',
  },
  {
    spec: 'hardening.spec.ts',
    reason: 'Each window has its own policy headers, permissions, protocol and way to its files.',
  },
  {
    spec: 'offline.spec.ts',
    reason: 'Each window serves the page, its worker and its fonts, and closes, in its own way.',
  },
  {
    spec: 'first-run.spec.ts',
    title: 'from nothing to a packet: who you are, documents, a host with dates, what is missing',
    reason:
      'Everything that crosses the wire once: streams of progress, files in, refusals, files into a folder.',
  },
  {
    spec: 'first-run.spec.ts',
    title: 'the vault locks, refuses a wrong passphrase, and opens with the right one',
    reason: 'A fault crosses the wire, and closing the window must lock and free the vault.',
  },
  {
    spec: 'first-run.spec.ts',
    title: 'a deleted document comes back with Undo',
    reason: 'Changes are told to the page by a stream that stays open, over each wire.',
  },
  {
    spec: 'files.spec.ts',
    title: 'a file of 20 MB goes in, a backup that holds it comes out, and one is rehearsed',
    reason: 'Large files go through HTTP in one window and through a message port in the other.',
  },
  {
    spec: 'rescue.spec.ts',
    title: 'a folder is chosen for backups, and the next one lies there',
    reason: 'One window has a dialog for the folder, the other takes a typed path.',
  },
  {
    spec: 'documents.spec.ts',
    title: 'a file that needs its password asks for it where it was refused, and is then taken in',
    reason: 'A dropped file is sent a second time, over each wire.',
  },
  {
    spec: 'places.spec.ts',
    title: 'closing while papers are taken in asks first',
    reason: 'One window asks by the browser, the other by a message box of the app.',
  },
  {
    spec: 'agenda.spec.ts',
    title: 'everything goes by keyboard: up and down, d, s, Enter',
    reason: "A window's menu has keys of its own, which must not take the page's.",
  },
  {
    spec: 'agenda.spec.ts',
    title: 'the calendar is saved with every step and rotation',
    reason: 'One window downloads, the other writes into a folder that a dialog chose.',
  },
  {
    spec: 'agenda.spec.ts',
    title: 'on opening, what is due shows in the window, and once on the desktop',
    reason: 'Only a desktop window shows notifications and locks by a key of its menu.',
  },
  {
    spec: 'sheets.spec.ts',
    title: 'the pocket pack opens from a rotation, and its PDF holds the name and the mask',
    reason: 'A PDF is made, handed over the wire and saved, from a dialog.',
  },
  {
    spec: 'matrix-timeline.spec.ts',
    title: 'the matrix leads by keyboard alone to an explanation and to a waiver',
    reason: "Control+Z belongs to the Edit menu of one window and to the page's undo as well.",
  },
  {
    spec: 'accessibility.spec.ts',
    title: 'axe finds nothing on any screen of the sample season in the light theme',
    reason: 'Every screen is opened once in every window; some show what only that window can do.',
  },
];

/** What a Playwright project of another window than the browser host runs: its `grep`. */
export function secondWindowTests(): RegExp {
  const names = SECOND_WINDOW.map(({ spec, title }) =>
    title === undefined ? `${RegExp.escape(spec)} ` : `${RegExp.escape(`${spec} ${title}`)}`,
  );
  return new RegExp(names.join('|'));
}
