import { AgendaListView } from './agenda-list-view.tsx';

/** What to do next. */
export function AgendaScreen() {
  return <AgendaListView />;
}
