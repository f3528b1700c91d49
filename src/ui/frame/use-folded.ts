import { useMediaQuery } from '@mantine/hooks';
import { saveLayout, useLayout } from '../data/use-layout.ts';

/** Below this width the words of the sidebar cost a screen more than they help; also at 200 % zoom. */
const NARROW = '(max-width: 1100px)';

/**
 * Whether the sidebar shows only its icons: in a narrow window unless opened there, in a wide one
 * only if folded there. Each of the two is kept by itself.
 */
export function useFolded(): readonly [folded: boolean, toggle: () => void] {
  const narrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const key = narrow ? 'narrowSidebarFolded' : 'sidebarFolded';
  const folded = useLayout()?.[key] ?? narrow;
  return [folded, () => void saveLayout({ [key]: !folded })];
}
