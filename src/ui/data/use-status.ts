import { useQuery } from '@tanstack/react-query';
import type { AppStatus } from '../../contract/app-contract.ts';
import { type Day, parseDay } from '../../core/shared/day.ts';
import { client } from './client.ts';

export const STATUS_KEY = ['app', 'status'] as const;

/** How the status is asked for: before the first drawing, too. */
export const STATUS_QUERY = { queryKey: STATUS_KEY, queryFn: () => client.app.status() };

/** The app's status; absent only before the first answer. `watchStatus` keeps it fresh. */
export function useStatus(): AppStatus | undefined {
  return useQuery(STATUS_QUERY).data;
}

/** The day that verdicts and distances count from; the sample season has its own. */
export function useToday(): Day {
  const status = useStatus();
  return status?.today ?? parseDay('1970-01-01');
}
