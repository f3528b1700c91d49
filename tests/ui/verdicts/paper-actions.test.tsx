import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../src/core/documents/document.ts';
import type { VerdictStatus } from '../../../src/core/requirements/verdict.ts';
import { PaperActions } from '../../../src/ui/verdicts/paper-actions.tsx';
import { givenDocument, givenRotation } from '../../core/requirements/given.ts';

const scan = givenDocument('other', {});
const bls = givenDocument('bls', {});

/** The buttons beside one verdict on BLS, with these papers in the vault. */
function buttonsOf(status: VerdictStatus, document?: Document, documents = [scan, bls]): string[] {
  const queries = new QueryClient();
  queries.setQueryData(['types'], CATALOGUE);
  queries.setQueryData(['documents'], documents);
  const verdict = { status, document: document?.id, wants: ['bls'] };
  const markup = renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <MantineProvider>
        <PaperActions rotation={givenRotation()} verdict={verdict} />
      </MantineProvider>
    </QueryClientProvider>,
  );
  return [...markup.matchAll(/<button.*?<\/button>/g)].map(([button]) =>
    button.replace(/<[^>]*>/g, ''),
  );
}

test.each<readonly [VerdictStatus, Document | undefined, readonly string[]]>([
  ['missing', undefined, ['Use one I have', 'Add document']],
  ['not-yet-due', undefined, ['Use one I have', 'Add document']],
  ['unmet', bls, ['Show document', 'Use one I have', 'Add document']],
  ['expiring', bls, ['Show document', 'Use one I have', 'Add document']],
  ['undated', bls, ['Type it in']],
  ['dated-ahead', bls, ['Correct its date']],
  ['met', bls, ['Show document']],
  // The immunization record says it, or nobody can meet it: no paper helps.
  ['met', undefined, []],
  ['impossible', undefined, []],
])('%s: what is offered', (status, document, buttons) => {
  expect(buttonsOf(status, document)).toEqual(buttons);
});

test('where nothing that is here could be it, only a file is asked for', () => {
  expect(buttonsOf('missing', undefined, [])).toEqual(['Add document']);
  expect(buttonsOf('unmet', bls, [bls])).toEqual(['Show document', 'Add document']);
});
