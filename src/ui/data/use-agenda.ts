import { dueSteps } from '../../core/agenda/due-reminders.ts';
import { client } from './client.ts';
import { useRead } from './use-read.ts';
import { useToday } from './use-status.ts';

/** What to do next, and what is off the agenda. */
export function useAgenda() {
  return useRead(['agenda'], () => client.agenda.list());
}

/** How many steps are due today or late; 0 until the agenda is read. */
export function useDueCount(): number {
  const today = useToday();
  return dueSteps(useAgenda().data?.open ?? [], today).length;
}
