import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { findOtherTab, moveHere, type OtherTab } from '../data/other-tabs.ts';
import classes from './whole-page.module.css';

/** A tab that has no key to Sojourn: it says where Sojourn is open, and offers to move it here. */
export function OtherTabPage({ onMoved }: { readonly onMoved: () => void }) {
  const [other, setOther] = useState<OtherTab>();
  useEffect(() => {
    let isShown = true;
    // One that was too slow to answer is asked again, for as long as nobody has.
    const look = async () => {
      const found = await findOtherTab();
      if (!isShown) return;
      setOther(found);
      if (found === 'none') await look();
    };
    void look();
    return () => {
      isShown = false;
    };
  }, []);

  async function move(): Promise<void> {
    const answer = await moveHere();
    if (answer === 'moved') onMoved();
    else setOther(answer);
  }

  if (other === undefined) return null;
  if (other === 'none') {
    return (
      <main className={classes.page}>
        <h1 className={classes.title}>This page has no session with Sojourn</h1>
        <p>Nothing is lost. Open Sojourn again from where it was started.</p>
      </main>
    );
  }
  return (
    <main className={classes.page}>
      <h1 className={classes.title}>Sojourn is open in another tab</h1>
      <p>One tab has it at a time. What is open there, and what you were typing, comes along.</p>
      {other === 'busy' && (
        <p role="status">
          Work is going on there that moving would cut off. Let it end, then try again.
        </p>
      )}
      <Button size="sm" onClick={() => void move()}>
        Move here
      </Button>
    </main>
  );
}
