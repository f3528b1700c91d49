import { Fault } from '../shared/fault.ts';
import type { HostId } from '../shared/id.ts';
import type { Host } from './host.ts';

const NEW_HOST = {
  city: '',
  state: '',
  platform: 'own-form',
  contact: '',
  notes: '',
  requirements: [],
  admission: [],
  fictional: false,
} as const satisfies Partial<Host>;

/** A host of which only the name is known. Throws Fault `host-name-missing` without one. */
export function newHost(id: HostId, name: string | undefined): Host {
  if (name === undefined || name.trim() === '') {
    throw new Fault('host-name-missing', 'A new host needs its name. Type it in.');
  }
  return { ...NEW_HOST, id, name: name.trim() };
}
