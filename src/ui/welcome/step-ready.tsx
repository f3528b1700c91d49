import { Button } from '@mantine/core';
import { countSatisfied } from '../../core/requirements/count-satisfied.ts';
import { explainVerdicts } from '../../core/season/explain-verdicts.ts';
import { useJudgedSeason } from '../data/use-judged-season.ts';
import { addDocuments } from '../intake/add-documents.ts';
import { guide } from '../navigation/guide.ts';
import { navigate } from '../navigation/navigation.ts';
import { StatusMark } from '../shared/status-mark.tsx';
import classes from './welcome.module.css';

/** "You need these 14, 9 are here", per rotation, and the packet. */
export function StepReady() {
  const { season } = useJudgedSeason();
  if (season === undefined) return null;
  if (season.judged.length === 0) {
    return <p className={classes.quiet}>Add a host with dates first, one step back.</p>;
  }
  return explainVerdicts(season.rows, season.judged).map(
    ({ rotation, host, verdicts: { items } }) => {
      const here = countSatisfied(items);
      return (
        <section key={rotation.id} aria-label={host.name}>
          <h2>{host.name}</h2>
          <p>
            You need these {items.length}; {here} are here.
          </p>
          <ul className={classes.rows}>
            {items.map((item) => (
              <li key={item.requirement}>
                <span className={classes.state}>
                  <StatusMark status={item.status} />
                </span>
                <span className={classes.grow}>
                  {item.title} <span className={classes.quiet}>{item.reason}</span>
                </span>
                {item.status === 'missing' && (
                  <Button
                    variant="default"
                    size="compact-xs"
                    onClick={() => void addDocuments({ type: item.wants[0] })}
                  >
                    Add
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <Button
            variant="default"
            onClick={() => {
              guide.set(undefined);
              navigate({ screen: 'packets', selected: rotation.id });
            }}
          >
            Build packet
          </Button>
        </section>
      );
    },
  );
}
