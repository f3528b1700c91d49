import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { readRemembered, remember } from '../shared/remember.ts';

/** Below this width the words of the sidebar cost a screen more than they help; also at 200 % zoom. */
const NARROW = '(max-width: 1100px)';

/**
 * Whether the sidebar shows only its icons: in a narrow window unless opened there, in a wide one
 * only if folded there. Each of the two is remembered by itself.
 */
export function useFolded(): readonly [folded: boolean, toggle: () => void] {
  const narrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const key = narrow ? 'sidebar.narrow' : 'sidebar.wide';
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const kept = readRemembered(key);
  const folded = chosen[key] ?? (kept === undefined ? narrow : kept === 'folded');
  const toggle = () => {
    setChosen({ ...chosen, [key]: !folded });
    remember(key, folded ? 'open' : 'folded');
  };
  return [folded, toggle];
}
