import { showView, useSpot } from './navigation.ts';
import { ScreenViews } from './screen-views.tsx';

/** The views of the history, in the order of the tabs; the first stands without a word. */
const HISTORY_VIEWS = [
  { value: 'history', label: 'History' },
  { value: 'bin', label: 'Bin' },
] as const;

type HistoryView = (typeof HISTORY_VIEWS)[number]['value'];

/** The view that the person is in; the history where none is named. */
export function useHistoryView(): HistoryView {
  const { view } = useSpot();
  return HISTORY_VIEWS.find(({ value }) => value === view)?.value ?? 'history';
}

/** What changed when, and what was deleted. */
export function HistoryViews() {
  return (
    <ScreenViews
      label="View of the history"
      views={HISTORY_VIEWS}
      value={useHistoryView()}
      onChange={showView}
    />
  );
}
