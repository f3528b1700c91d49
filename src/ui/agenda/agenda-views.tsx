import { showView, useSpot } from '../navigation/navigation.ts';
import { ScreenViews } from '../navigation/screen-views.tsx';

/** The views of the agenda, in the order of the tabs; the first stands without a word. */
const AGENDA_VIEWS = [
  { value: 'agenda', label: 'Agenda' },
  { value: 'renewals', label: 'Renewals' },
  { value: 'deans-letter', label: "Dean's letter" },
] as const;

type AgendaView = (typeof AGENDA_VIEWS)[number]['value'];

/** The view that the person is in; the list of steps where none is named. */
export function useAgendaView(): AgendaView {
  const { view } = useSpot();
  return AGENDA_VIEWS.find(({ value }) => value === view)?.value ?? 'agenda';
}

/** What to do next, what to renew, what to ask the dean for. */
export function AgendaViews() {
  return (
    <ScreenViews
      label="View of the agenda"
      views={AGENDA_VIEWS}
      value={useAgendaView()}
      onChange={showView}
    />
  );
}
