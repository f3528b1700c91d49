import { UnstyledButton } from '@mantine/core';
import type { LabOrder, OrderFor } from '../../core/hosts/lab-order.ts';
import { describeWindow } from '../../core/requirements/describe-words.ts';
import { navigate } from '../navigation/navigation.ts';
import classes from './immunizations.module.css';

const KIND_WORDS: Readonly<Record<LabOrder['kind'], string>> = {
  lab: 'Laboratory',
  imaging: 'X-ray',
  shot: 'Shot',
  visit: 'Visit',
};

/** What to ask for, in the words to use, each once with the hosts it serves. */
export function LabOrdersList({ orders }: { readonly orders: readonly LabOrder[] }) {
  return (
    <section className={classes.orders} aria-label="What to ask for">
      <h2 className={classes.blockTitle}>What to ask for</h2>
      {orders.length === 0 && (
        <p className={classes.choice}>
          No host of the season wants anything more of a laboratory or physician.
        </p>
      )}
      <ul>
        {orders.map((order) => (
          <li key={order.key} className={classes.order}>
            <span className={classes.kind}>{KIND_WORDS[order.kind]}</span>
            <div>
              <div className={classes.orderWords}>{order.order}</div>
              {order.detail !== '' && <div>{order.detail}</div>}
              <ul className={classes.serves}>
                {order.serves.map((one) => (
                  <Served key={`${one.requirement} ${one.from ?? ''} ${one.by ?? ''}`} one={one} />
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Served({ one }: { readonly one: OrderFor }) {
  const { host, hostName, wants, note, from, by } = one;
  const open = from === undefined && by === undefined;
  const words = [wants, open ? '' : describeWindow(from, by)].filter((text) => text !== '');
  return (
    <li>
      <UnstyledButton
        className={classes.open}
        onClick={() => navigate({ screen: 'hosts', selected: host })}
      >
        {hostName}
      </UnstyledButton>
      {words.length > 0 && `: ${words.join('; ')}`}.{note !== '' && ` ${note}`}
    </li>
  );
}
