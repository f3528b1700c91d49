import { BinView } from '../bin/bin-view.tsx';
import { HistoryView } from '../history/history-view.tsx';
import { useHistoryView } from '../navigation/history-views.tsx';

/** What changed when, or what was deleted and can come back. */
export function HistoryScreen() {
  return useHistoryView() === 'bin' ? <BinView /> : <HistoryView />;
}
