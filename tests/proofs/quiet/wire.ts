import { execFileSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const WIRE = 'out0';
const NEXT_HOP = '02:00:00:00:00:01';
/** The kernel greets a new interface with a few packets of its own. */
const GREETING_MS = 5_000;

const ip = (line: string) => execFileSync('ip', line.split(' '), { encoding: 'utf8' });

/**
 * In a network namespace of our own: the one way out, to which everything leads that is not this machine,
 * by IPv4 and IPv6. It is a pair of interfaces whose other end nobody reads; what goes in is counted.
 */
export async function layWire(): Promise<void> {
  ip('link set lo up');
  ip(`link add ${WIRE} type veth peer name far0`);
  for (const end of [WIRE, 'far0'])
    for (const setting of ['router_solicitations', 'autoconf', 'accept_ra'])
      writeFileSync(`/proc/sys/net/ipv6/conf/${end}/${setting}`, '0');
  writeFileSync('/proc/sys/net/ipv6/conf/far0/disable_ipv6', '1');
  ip(`link set ${WIRE} addrgenmode none`);
  ip('link set far0 up');
  ip(`link set ${WIRE} up`);
  ip(`addr add 10.9.8.7/24 dev ${WIRE}`);
  ip(`-6 addr add fd00:9:8::7/64 dev ${WIRE} nodad`);
  for (const [family, gateway] of [
    ['-4', '10.9.8.1'],
    ['-6', 'fd00:9:8::1'],
  ]) {
    ip(`${family} neigh add ${gateway} lladdr ${NEXT_HOP} dev ${WIRE} nud permanent`);
    ip(`${family} route add default via ${gateway}`);
  }
  await setTimeout(GREETING_MS);
}

/** How many packets have left so far. */
export function packetsOut(): number {
  const [link] = JSON.parse(ip(`-s -j link show ${WIRE}`)) as {
    stats64: { tx: { packets: number } };
  }[];
  if (link === undefined) throw new Error('There is no wire.');
  return link.stats64.tx.packets;
}

/** How many of two packets that we send ourselves, one by each protocol, the counter sees. */
export async function proveCounter(): Promise<number> {
  const before = packetsOut();
  for (const [type, address] of [
    ['udp4', '203.0.113.1'],
    ['udp6', '2001:db8::1'],
  ] as const) {
    const socket = createSocket(type);
    await new Promise<void>((resolve) => socket.send('x', 9, address, () => resolve()));
    socket.close();
  }
  return packetsOut() - before;
}
