import { Anchor } from '@mantine/core';
import { SAMPLE_PASSPHRASE } from '../../contract/sample-passphrase.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { attempt } from '../data/attempt.ts';
import { leaveSample, sayLeaving } from '../data/starting.ts';
import { useStatus } from '../data/use-status.ts';
import classes from './frame.module.css';

/** Says that the season is invented and which day it is in it, or that the day is a fixed one; leads out of it. */
export function SampleBanner() {
  const status = useStatus();
  if (status === undefined || !(status.sample || status.todayIsFixed)) return null;
  const day = formatDay(status.today);
  const leaving = sayLeaving(status);
  return (
    <section className={classes.banner} aria-label="About this season">
      {status.sample ? (
        <>
          <span>
            <b>Sample season, fictional.</b> Today is {day}.
          </span>
          <span>It opens with the passphrase "{SAMPLE_PASSPHRASE}".</span>
          {leaving !== undefined && (
            <Anchor
              component="button"
              type="button"
              className={classes.leave}
              onClick={() => void attempt(() => leaveSample(status))}
            >
              {leaving}
            </Anchor>
          )}
        </>
      ) : (
        <span>Today is set to {day}.</span>
      )}
    </section>
  );
}
