import { Button } from '@mantine/core';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { addDocuments } from '../intake/add-documents.ts';
import { guide } from '../navigation/guide.ts';
import { navigate } from '../navigation/navigation.ts';
import { StatusMark } from '../shared/status-mark.tsx';
import classes from './welcome.module.css';

/** "You need these 14, 9 are here", per rotation, and the packet. */
export function StepReady() {
  const { data } = useRead(['rotations', 'check'], () => client.rotations.check({}));
  const hosts = useRead(['hosts'], () => client.hosts.list()).data ?? [];
  if (data === undefined) return null;
  if (data.length === 0) {
    return <p className={classes.quiet}>Add a host with dates first, one step back.</p>;
  }
  return data.map(({ rotation, host, title, items }) => {
    const name = hosts.find(({ id }) => id === host)?.name ?? title;
    const here = items.filter(({ status }) => status === 'met' || status === 'waived').length;
    return (
      <section key={rotation} aria-label={name}>
        <h2>{name}</h2>
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
            navigate({ screen: 'packets', selected: rotation });
          }}
        >
          Build packet
        </Button>
      </section>
    );
  });
}
