import { client } from '../data/client.ts';
import { useAgenda, useDueCount } from '../data/use-agenda.ts';
import { useRead } from '../data/use-read.ts';
import { navigate } from '../navigation/navigation.ts';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { Screen } from '../shared/screen.tsx';
import { AgendaViews } from './agenda-views.tsx';
import { AwayList } from './away-list.tsx';
import { PocketPackButton } from './pocket-pack-button.tsx';
import { SaveCalendarButton } from './save-calendar-button.tsx';
import { StepList } from './step-list.tsx';

/** What to do next, by day, over all hosts. */
export function AgendaListView() {
  const { data: agenda, fault } = useAgenda();
  const { data: rotations } = useRead(['rotations'], () => client.rotations.list());
  const due = useDueCount();
  if (fault !== undefined) {
    return (
      <Screen title="Agenda">
        <FaultNote fault={fault} />
      </Screen>
    );
  }
  if (agenda === undefined || rotations === undefined) return null;
  const { open, away } = agenda;
  return (
    <Screen
      title="Agenda"
      summary={open.length === 0 ? undefined : summarize(due, open.length - due)}
      actions={
        <>
          <PocketPackButton rotations={rotations} />
          <SaveCalendarButton />
        </>
      }
    >
      <AgendaViews />
      {open.length === 0 && <NothingToDo hasRotations={rotations.length > 0} />}
      <StepList steps={open} />
      <AwayList away={away} />
    </Screen>
  );
}

function summarize(due: number, later: number): string {
  const parts = [due > 0 ? `${due} due now` : '', later > 0 ? `${later} later` : ''];
  return parts.filter((part) => part !== '').join(', ');
}

function NothingToDo({ hasRotations }: { readonly hasRotations: boolean }) {
  return hasRotations ? (
    <EmptyState
      sentence="Nothing is waiting for you. What comes up stands here with its day."
      action={{ label: 'Look at the season', run: () => navigate({ screen: 'season' }) }}
    />
  ) : (
    <EmptyState
      sentence="Add a rotation, and this page says what to do by which day, for all hosts together."
      action={{
        label: 'Add rotation',
        run: () => navigate({ screen: 'rotations', intent: 'new' }),
      }}
    />
  );
}
