import { Badge } from '@mantine/core';
import type { Source } from '../../core/documents/document-type.ts';
import { isStale } from '../../core/hosts/stale-rules.ts';
import { useSettings } from '../data/use-settings.ts';
import { useToday } from '../data/use-status.ts';
import { DayText } from '../shared/day-text.tsx';
import { PageAddress } from './page-address.tsx';
import classes from './source-line.module.css';

/**
 * The page a rule was read on and the day, with a mark when that is long ago. Where the page is the
 * host's own (`known`), which is named above already, only the day stands.
 */
export function SourceLine({
  source,
  known,
}: {
  readonly source: Source;
  readonly known?: Source | undefined;
}) {
  const isKnown = known?.label === source.label && known.url === source.url;
  return (
    <div className={classes.source}>
      <span>
        {isKnown ? 'Read' : `${source.label === '' ? 'No page named' : source.label}, read`} on{' '}
        <DayText day={source.readOn} />
      </span>
      <StaleBadge readOn={source.readOn} />
      {source.url !== '' && !isKnown && <PageAddress url={source.url} />}
    </div>
  );
}

/** Shown only when the rule was read longer ago than the settings allow. */
export function StaleBadge({ readOn }: { readonly readOn: Source['readOn'] }) {
  const today = useToday();
  const months = useSettings()?.staleAfterMonths;
  if (!isStale(readOn, today, months)) return null;
  return (
    <Badge variant="outline" color="gray" size="xs" className={classes.stale}>
      Read long ago
    </Badge>
  );
}
