import type { Manifest } from '../packets/packet.ts';
import type { HistoryEntry, HistoryLine } from './history-entry.ts';
import { nameThing } from './name-thing.ts';
import type { Names } from './thing.ts';

/** A packet that was built as an entry of the history: for which rotation, its files, and what is in it. */
export function sayPacket(packet: Manifest, step: number, names: Names): HistoryEntry {
  const thing = nameThing({ kind: 'packet', value: packet }, undefined, names);
  const files = packet.files.map(({ name, pages }) => `${name}, ${sayPages(pages)}`);
  const how = packet.forced ? ', although something was missing' : '';
  const said = `${thing}: ${files.join('; ')}${how}`;
  return {
    step,
    on: packet.builtOn,
    label: `Built the ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`,
    lines: [
      { kind: 'packet', id: packet.id, thing, said },
      ...rotationLine(packet, names),
      ...packet.entries.map(({ document, title, erasedOn, firstPage, pages }): HistoryLine => {
        // What a person erased for good is named in no history.
        const name = erasedOn === undefined ? title : 'A document that was erased for good';
        return {
          kind: 'document',
          id: document,
          thing: name,
          said: `${name}: in it from page ${firstPage}, ${sayPages(pages)}`,
        };
      }),
    ],
  };
}

/** So that the history of a rotation has its packets. */
function rotationLine({ rotation }: Manifest, names: Names): HistoryLine[] {
  const thing = names.get(rotation);
  return thing === undefined
    ? []
    : [{ kind: 'rotation', id: rotation, thing, said: `${thing}: its packet was built` }];
}

function sayPages(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}
