import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** What the page has read, by the names that its screens ask under. */
export type Reads = readonly (readonly [string[], unknown])[];

/** A screen as markup, over these reads and no others. */
export function drawScreen(Screen: ComponentType, reads: Reads): string {
  const queries = new QueryClient();
  for (const [key, data] of reads) queries.setQueryData(key, data);
  return renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <MantineProvider>
        <Screen />
      </MantineProvider>
    </QueryClientProvider>,
  ).replace(/<style.*?<\/style>/gs, '');
}

/** Markup as a reader without style sees it. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What one screen says, as a reader without style sees it, over these reads and no others. */
export function readScreen(Screen: ComponentType, reads: Reads): string {
  return textOf(drawScreen(Screen, reads));
}
