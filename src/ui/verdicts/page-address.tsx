import { ActionIcon } from '@mantine/core';
import { IconCheck, IconCopy, IconX } from '@tabler/icons-react';
import { useCopy } from '../shared/use-copy.ts';
import classes from './source-line.module.css';

/** Where a page is on the web: copied, and never opened, since the app asks nothing of any network. */
export function PageAddress({ url }: { readonly url: string }) {
  const { copied, copy } = useCopy();
  const Icon = copied === undefined ? IconCopy : copied ? IconCheck : IconX;
  return (
    <span className={classes.page}>
      <span className={classes.address}>{url}</span>
      <ActionIcon size="xs" aria-label="Copy address" onClick={() => copy(url)}>
        <Icon size={12} aria-hidden />
      </ActionIcon>
      <span role="status" className={classes.said}>
        {copied === undefined ? '' : copied ? 'Copied' : 'It could not be copied'}
      </span>
    </span>
  );
}
