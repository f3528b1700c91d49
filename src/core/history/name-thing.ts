import { nameEntryWithDay } from '../immunizations/entry-words.ts';
import { titleRotation } from '../rotations/title-rotation.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { Names, Thing } from './thing.ts';

/** What a thing is called in a line of its own: "Passport", "MMR dose of 2 Sep 2003", "scan.pdf of Passport". */
export function nameThing(thing: Thing, owner: string | undefined, names: Names): string {
  const ownerName = owner === undefined ? undefined : names.get(owner);
  switch (thing.kind) {
    case 'document':
    case 'line':
    case 'fund':
    case 'group':
    case 'type':
      return titled(thing.value.title, thing.kind);
    case 'version':
      return ofOwner(thing.value.fileName, names.get(thing.value.document));
    case 'host':
      return titled(thing.value.name, 'host');
    case 'rule':
      return ofOwner(titled(thing.value.title, 'rule'), ownerName);
    case 'rotation':
      return titleRotation(thing.value, names.get(thing.value.host));
    case 'exception':
      return ofOwner(names.get(thing.value.requirement) ?? 'A requirement', ownerName);
    case 'place':
      return ofOwner(names.get(thing.value) ?? 'A rotation', ownerName);
    case 'entry':
      return nameEntryWithDay(thing.value);
    case 'letter':
      return `Letter of ${thing.value.writer}`;
    case 'profile':
      return 'Your profile';
    case 'mark':
      return 'A step of the agenda';
    case 'settings':
      return 'Settings';
    case 'packet':
      return `Packet for ${names.get(thing.value.rotation) ?? 'a rotation'}`;
  }
}

function titled(
  title: string,
  kind: 'document' | 'line' | 'fund' | 'group' | 'type' | 'host' | 'rule',
) {
  return title.trim() === '' ? `A ${KIND_WORDS[kind]} without a name` : title;
}

function ofOwner(name: string, owner: string | undefined): string {
  return owner === undefined ? name : `${name} of ${owner}`;
}
