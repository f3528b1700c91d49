import type { ImportReport } from '../../contract/documents-contract.ts';
import { lowerTitle } from '../../core/requirements/describe-type.ts';
import { withArticle } from '../../core/shared/with-article.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useRead } from '../data/use-read.ts';
import { HostChoice } from './host-choice.tsx';
import classes from './import-report.module.css';

type DocumentPatch = Parameters<typeof client.documents.update>[0];

/** Which host each paper of a host's is for, of those just added; a paper leaves the list once it is said. */
export function AskHosts({ added }: { readonly added: ImportReport['added'] }) {
  const { data: documents = [] } = useRead(['documents'], () => client.documents.list());
  const { data: types = [] } = useRead(['types'], () => client.documents.types());
  const { data: hosts = [] } = useRead(['hosts'], () => client.hosts.list());
  const update = useChange((patch: DocumentPatch) => client.documents.update(patch));
  const files = new Map(added.map(({ document, file }) => [document, file]));
  return documents.map(({ id, type: key, host }) => {
    const file = files.get(id);
    const type = types.find((one) => one.key === key);
    if (file === undefined || host !== undefined || type?.belongsTo !== 'host') return null;
    return (
      <li key={`host-${id}`}>
        <b>{file}</b> is {withArticle(lowerTitle(type))}, which counts only at its own host.
        <div className={classes.ask}>
          <HostChoice
            label={`Host of ${file}`}
            type={key}
            hosts={hosts}
            value={host}
            onChange={(chosen) => void update.run({ id, host: chosen })}
          />
        </div>
      </li>
    );
  });
}
