import { SCREEN_ENTRIES } from '../screens/screens.tsx';
import { modKey } from './shortcut-list.ts';
import classes from './shortcuts.module.css';

const toRows = (mod: string): readonly (readonly [string, string])[] => [
  [`${mod} K`, 'Search and commands'],
  ['N', 'New on this screen'],
  [`${mod} Z`, 'Undo'],
  [`${mod} Shift Z`, 'Redo'],
  ['Alt ←, Alt →', 'Back and forward'],
  [`${mod} Shift L`, 'Lock'],
  ['F9', 'Cover the window at once, and show it again'],
  ['T', 'Timeline as a table, and back'],
  ['+, -, 0', 'Zoom the timeline in, out, to fit'],
  ['D, S', 'On the agenda: tick off, put off'],
  ['→ ←', 'On the agenda: the whole reason, the short line'],
  ['?', 'This list'],
  ...SCREEN_ENTRIES.map(({ letter, title }) => [`G then ${letter.toUpperCase()}`, title] as const),
];

/** The keyboard's ways. */
export function KeysList() {
  return (
    <dl className={classes.list}>
      {toRows(modKey()).map(([keys, meaning]) => (
        <div key={keys} className={classes.row}>
          <dt>{meaning}</dt>
          <dd>
            <kbd>{keys}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}
