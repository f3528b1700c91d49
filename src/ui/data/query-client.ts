import { QueryClient } from '@tanstack/react-query';

/**
 * Reads stay as they are until something changes: the data is local and every change renews all of
 * it. Nothing here knows a network.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
