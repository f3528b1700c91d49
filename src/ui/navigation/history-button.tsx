import { Button } from '@mantine/core';
import { navigate } from './navigation.ts';

/** Leads to what changed of one thing, and when. */
export function HistoryButton({ thing }: { readonly thing: string }) {
  return (
    <Button variant="subtle" onClick={() => navigate({ screen: 'history', selected: thing })}>
      History
    </Button>
  );
}
