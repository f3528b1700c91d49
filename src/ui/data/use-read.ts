import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readFault, type ShownFault } from './read-fault.ts';

export interface Read<Value> {
  /** Absent only until the first answer; later answers replace it without a gap. */
  readonly data: Value | undefined;
  readonly fault: ShownFault | undefined;
  readonly again: () => void;
}

/**
 * Reads through the contract: `useRead(['hosts'], () => client.hosts.list())`. Every change in the
 * vault renews every read. Draw nothing while `data` is absent: local reads are instant.
 */
export function useRead<Value>(
  key: readonly unknown[],
  read: () => Promise<Value>,
  options: { readonly enabled?: boolean } = {},
): Read<Value> {
  const query = useQuery<Value>({
    queryKey: key,
    queryFn: read,
    enabled: options.enabled ?? true,
    placeholderData: keepPreviousData,
  });
  return {
    data: query.data,
    fault: query.error === null ? undefined : readFault(query.error),
    again: () => void query.refetch(),
  };
}
