import { Screen } from '../shared/screen.tsx';
import { AgendaListView } from './agenda-list-view.tsx';
import { AgendaViews, useAgendaView } from './agenda-views.tsx';
import { DeansLetterView } from './deans-letter-view.tsx';
import { RenewalsView } from './renewals-view.tsx';

/** What to do next, what to renew for all hosts together, what to ask the dean for. */
export function AgendaScreen() {
  const view = useAgendaView();
  if (view === 'agenda') return <AgendaListView />;
  return (
    <Screen title="Agenda">
      <AgendaViews />
      {view === 'renewals' ? <RenewalsView /> : <DeansLetterView />}
    </Screen>
  );
}
