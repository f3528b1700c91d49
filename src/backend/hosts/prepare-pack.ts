import type { Host, HostPack } from '../../core/hosts/host.ts';
import { unpackHost } from '../../core/hosts/unpack-host.ts';
import type { WritableDb } from '../database/handles.ts';
import { newId } from '../database/new-id.ts';
import { saveOwnDocumentType } from '../rows/document-type-store.ts';
import { saveHost } from '../rows/host-store.ts';
import type { AppContext } from '../session/context.ts';
import { readPack } from './read-pack.ts';

/** A pack made ready to be stored as a host of this vault, with the document types that it brings. */
export function preparePack(context: AppContext, pack: HostPack): (db: WritableDb) => Host {
  const read = readPack(context, pack);
  const host = unpackHost(read.pack, newId);
  return (db) => {
    for (const type of read.added) saveOwnDocumentType(db, type);
    return saveHost(db, host);
  };
}
