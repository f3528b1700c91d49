import { formatDay } from '../../core/shared/format-day.ts';
import type { Terminal } from '../command.ts';
import { EXIT } from '../exit-status.ts';
import { formatTable } from '../output.ts';

/** Lists what is in the vault. */
export async function runDocuments(terminal: Terminal): Promise<number> {
  const client = await terminal.openClient();
  const [documents, hosts] = await Promise.all([client.documents.list(), client.hosts.list()]);
  const nameOf = new Map(hosts.map(({ id, name }) => [id, name]));
  terminal.output.answer(documents, () =>
    formatTable(
      documents.map((document) => {
        const [newest] = document.versions;
        return [
          document.id,
          document.type,
          document.title,
          newest?.issued === undefined ? '' : `issued ${formatDay(newest.issued)}`,
          newest?.expires === undefined ? '' : `expires ${formatDay(newest.expires)}`,
          document.host === undefined ? '' : `for ${nameOf.get(document.host)}`,
          document.versions.length === 1 ? '' : `${document.versions.length} versions`,
        ];
      }),
    ),
  );
  return EXIT.done;
}
