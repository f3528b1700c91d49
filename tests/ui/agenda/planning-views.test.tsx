import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { writeDeansRequest } from '../../../src/core/planning/deans-request.ts';
import { planRenewals } from '../../../src/core/planning/plan-renewals.ts';
import { DeansLetterView, DeansRequestPage } from '../../../src/ui/agenda/deans-letter-view.tsx';
import { RenewalPlans, RenewalsView } from '../../../src/ui/agenda/renewals-view.tsx';
import { stripMonths, stripPlace, stripRange } from '../../../src/ui/agenda/strip-scale.ts';
import { writeSheetText } from '../../../src/ui/agenda/write-sheet-text.ts';
import { givenSeason } from '../../core/planning/renewals/given-season.ts';
import { clause, day, givenRequirement } from '../../core/requirements/given.ts';

const rows = givenSeason({
  types: CATALOGUE,
  stays: [
    {
      host: 'Yale',
      start: '2027-07-05',
      requirements: [
        givenRequirement(clause('deans-letter'), { note: 'Good standing; original seal.' }),
      ],
      rules: [
        clause('tb-test', {
          kind: 'not-older-than',
          span: { amount: 90, unit: 'days' },
          at: 'start',
        }),
        clause('influenza', {
          kind: 'within-before',
          span: { amount: 12, unit: 'weeks' },
          at: 'start',
        }),
      ],
    },
  ],
});

/** The text of a view, as a reader without style sees it. */
function read(view: ReactNode): string {
  const markup = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <MantineProvider>{view}</MantineProvider>
    </QueryClientProvider>,
  );
  return markup
    .replace(/<style.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('renewals', () => {
  test('shows the plan in parts, what each window covers, and what nothing covers with its remedy', () => {
    const text = read(
      <RenewalPlans plans={planRenewals(rows)} types={CATALOGUE} today={rows.today} />,
    );
    expect(text).toContain('Is wanted by Yale. What to do Get one between 6 Apr');
    expect(text).toContain('When Start by 27 Jun 2027: it takes about 1 week');
    expect(text).toContain('6 Apr - 4 Jul 2027');
    expect(text).toContain('Ask for it by 27 Jun 2027');
    expect(text).toContain('cannot be had by anybody');
    expect(text).toContain('Ask the host');
    expect(text).toContain(
      '2 new documents for all hosts ahead, no fewer will do; 1 requirement no new one covers',
    );
  });

  test('draws nothing before the first answer', () => {
    expect(read(<RenewalsView />).trim()).toBe('');
    expect(read(<DeansLetterView />).trim()).toBe('');
  });
});

describe('the strip of days', () => {
  const range = stripRange(day('2026-12-10'), [day('2027-03-15')]);

  test('runs over whole months, from this one to that of the last day', () => {
    expect(range).toEqual({ from: '2026-12-01', to: '2027-04-01' });
    expect(stripMonths(range)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01']);
    expect(stripPlace(range, day('2026-12-01'))).toBe(0);
    expect(stripPlace(range, day('2027-04-01'))).toBe(100);
    expect(stripPlace(range, day('2026-01-01'))).toBe(0);
  });

  test('of many months only some are named', () => {
    const long = stripRange(day('2026-12-10'), [day('2029-11-15')]);
    expect(stripMonths(long)).toHaveLength(12);
  });
});

describe("the dean's letter", () => {
  const request = writeDeansRequest(rows);

  test('shows the sheet', () => {
    const text = read(<DeansRequestPage request={request} />);
    expect(text).toContain('2 points: all that Yale wants of the letter');
    expect(text).toContain('With original seal and original signature');
    expect(text).toContain('Copy draft');
  });

  test('is the same in plain text', () => {
    const text = writeSheetText(request.sheet);
    expect(text).toContain('[ ] Good standing (Yale)');
    expect(text).toContain('HOW IT SHOULD BE MADE');
    expect(text).toContain('- Yale | Item: Good standing; original seal. | 1 Nov 2026');
    expect(text.endsWith('the dean decides what the letter says.')).toBe(true);
  });
});
