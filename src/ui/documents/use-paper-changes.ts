import { useRef } from 'react';
import type { DocumentId, VersionId } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';

type Patch<Call extends (input: never) => unknown> = Omit<Parameters<Call>[0], 'id'>;

export type DocumentPatch = Patch<typeof client.documents.update>;
export type VersionPatch = Patch<typeof client.documents.updateVersion>;

/** What is typed of one paper, field by field, and whether all of it is stored. */
export function usePaperChanges(id: DocumentId) {
  const update = useChange((patch: DocumentPatch) => client.documents.update({ id, ...patch }));
  const updateVersion = useChange((patch: VersionPatch & { id: VersionId }) =>
    client.documents.updateVersion(patch),
  );
  const running = useRef<readonly Promise<unknown>[]>([]);
  const follow = (change: Promise<unknown>) => {
    running.current = [...running.current, change];
  };
  return {
    save: (patch: DocumentPatch) => follow(update.run(patch)),
    saveVersion: (version: VersionId, patch: VersionPatch) =>
      follow(updateVersion.run({ id: version, ...patch })),
    /** Waits for what is on its way; false where some of it was refused. */
    async settled(): Promise<boolean> {
      const answers = await Promise.all(running.current);
      running.current = [];
      return answers.every((answer) => answer !== undefined);
    },
    fault: update.fault,
    versionFault: updateVersion.fault,
  };
}
