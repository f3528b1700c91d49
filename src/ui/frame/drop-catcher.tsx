import { Button } from '@mantine/core';
import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import { type DocumentId, idOf } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { droppedFiles } from '../intake/dropped-files.ts';
import { importFiles } from '../intake/import-files.ts';
import { isPackName } from '../intake/pack-name.ts';
import { navigate } from '../navigation/navigation.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './drop-catcher.module.css';

interface Target {
  readonly says: string;
  readonly document: DocumentId | undefined;
}

function countFiles(data: DataTransfer): number {
  return [...data.items].filter(({ kind }) => kind === 'file').length;
}

function isPack(data: DataTransfer): boolean {
  return [...data.items].every(({ type }) => type === 'application/json');
}

/** What would happen: an element marked `data-drop-document` takes new versions of its document. */
function readTarget(event: DragEvent): Target {
  const count = countFiles(event.dataTransfer);
  const things = count === 1 ? '1 file' : `${count} files`;
  if (count > 0 && isPack(event.dataTransfer)) {
    return { says: 'Add the host of this pack', document: undefined };
  }
  const place =
    event.target instanceof Element ? event.target.closest('[data-drop-document]') : null;
  const id = place?.getAttribute('data-drop-document');
  if (id) {
    const title = place?.getAttribute('data-drop-title') ?? 'this document';
    return { says: `Add ${things} as a new version of ${title}`, document: idOf(id) };
  }
  return { says: `Add ${things} to your documents`, document: undefined };
}

/** A drop beside the target would make the browser open the file in place of the app. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const refuse = (event: globalThis.DragEvent) => event.preventDefault();
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
}

/** Takes files dropped anywhere, and says what it will do before the mouse is released. */
export function DropCatcher({ children }: { readonly children: ReactNode }) {
  const [target, setTarget] = useState<Target>();
  const addPack = useChange(async (pack: File) =>
    client.hosts.importPack({ json: await pack.text() }),
  );
  useNoStrayDrops();

  async function take(files: readonly File[], document: DocumentId | undefined): Promise<void> {
    const packs = files.filter(({ name }) => isPackName(name));
    const papers = files.filter((file) => !packs.includes(file));
    for (const pack of packs) {
      const host = await addPack.run(pack);
      if (host !== undefined) navigate({ screen: 'hosts', selected: host.id });
    }
    if (papers.length > 0) await importFiles(papers, { document });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; "Add documents" is the keyboard's
    <div
      className={classes.area}
      onDragEnter={(event) => {
        if (countFiles(event.dataTransfer) > 0) setTarget(readTarget(event));
      }}
      onDragOver={(event) => {
        event.preventDefault();
        const next = readTarget(event);
        if (target !== undefined && next.says !== target.says) setTarget(next);
      }}
      onDragLeave={(event) => {
        const { relatedTarget } = event;
        const isInside =
          relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget);
        if (!isInside) setTarget(undefined);
      }}
      onDrop={(event) => {
        event.preventDefault();
        const { document } = readTarget(event);
        setTarget(undefined);
        void droppedFiles(event.dataTransfer).then((files) => take(files, document));
      }}
    >
      {children}
      {addPack.fault !== undefined && (
        <div className={classes.refused}>
          <FaultNote fault={addPack.fault} />
          <Button variant="default" onClick={addPack.clear}>
            Dismiss
          </Button>
        </div>
      )}
      {target !== undefined && (
        <div className={classes.veil} role="status">
          <div className={classes.says}>{target.says}</div>
        </div>
      )}
    </div>
  );
}
