import { Button } from '@mantine/core';
import { useState } from 'react';
import { client } from '../data/client.ts';
import { copyPlain } from '../data/copy-plain.ts';
import { useRead } from '../data/use-read.ts';
import classes from './diagnostics.module.css';

const SAID = {
  yes: 'Copied. Paste it into your message.',
  no: 'It could not be copied. Mark the text and copy it by hand.',
} as const;

/** What helps to find a fault: shown word for word, and then copied as it stands there. */
export function Diagnostics() {
  const { data } = useRead(['diagnostics'], () => client.app.diagnostics());
  const [copied, setCopied] = useState<keyof typeof SAID>();
  if (data === undefined) return null;
  const text = data.lines.join('\n');
  return (
    <>
      <pre className={classes.text}>{text}</pre>
      <div className={classes.row}>
        <Button
          variant="default"
          onClick={() => void copyPlain(text).then((done) => setCopied(done ? 'yes' : 'no'))}
        >
          Copy diagnostics
        </Button>
        {copied !== undefined && <span role="status">{SAID[copied]}</span>}
      </div>
    </>
  );
}
