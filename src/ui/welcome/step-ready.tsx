import { Button } from '@mantine/core';
import { countSatisfied } from '../../core/requirements/count-satisfied.ts';
import { FAILING } from '../../core/requirements/verdict.ts';
import { isClosed } from '../../core/season/admit-rotation.ts';
import { explainVerdicts } from '../../core/season/explain-verdicts.ts';
import { useJudgedSeason } from '../data/use-judged-season.ts';
import { guide } from '../navigation/guide.ts';
import { navigate } from '../navigation/navigation.ts';
import { StatusMark } from '../shared/status-mark.tsx';
import { PaperActions } from '../verdicts/paper-actions.tsx';
import classes from './welcome.module.css';

/** What each host asks for and how much of it is here, per rotation, and the packet. */
export function StepReady() {
  const { season } = useJudgedSeason();
  if (season === undefined) return null;
  if (season.judged.length === 0) {
    return <p className={classes.quiet}>Add a host with dates first, one step back.</p>;
  }
  return explainVerdicts(season.rows, season.judged).map(
    ({ rotation, host, standing, verdicts: { items, status, summary } }) => {
      if (isClosed({ standing })) {
        return (
          <section key={rotation.id} aria-label={host.name}>
            <h2>{host.name}</h2>
            <p>
              <StatusMark rotation={status} /> {summary}
            </p>
            <Button variant="default" onClick={() => guide.set('hosts')}>
              Choose another host
            </Button>
          </section>
        );
      }
      const here = countSatisfied(items);
      return (
        <section key={rotation.id} aria-label={host.name}>
          <h2>{host.name}</h2>
          <p>{sayHere(items.length, here)}</p>
          <ul className={classes.rows}>
            {items.map((item) => (
              <li key={item.requirement}>
                <span className={classes.state}>
                  <StatusMark status={item.status} />
                </span>
                <span className={classes.grow}>
                  {item.title} <span className={classes.quiet}>{item.short}</span>
                </span>
                {FAILING.includes(item.status) && (
                  <span className={classes.actions}>
                    <PaperActions rotation={rotation} verdict={item} />
                  </span>
                )}
              </li>
            ))}
          </ul>
          <Button
            variant="default"
            onClick={() => {
              navigate({ screen: 'packets', selected: rotation.id });
              guide.set(undefined);
            }}
          >
            Build packet
          </Button>
        </section>
      );
    },
  );
}

/** "You need these 14; 9 are here." */
function sayHere(asked: number, here: number): string {
  if (asked === 0) return 'This host asks for nothing of yours.';
  if (asked === 1) return here === 1 ? 'You need this, and it is here.' : 'You need this.';
  return `You need these ${asked}; ${here} ${here === 1 ? 'is' : 'are'} here.`;
}
