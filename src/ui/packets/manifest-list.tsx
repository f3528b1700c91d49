import type { Manifest } from '../../core/packets/packet.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { wordPages } from './contents-list.tsx';
import { Disclosure } from './disclosure.tsx';
import { formatBytes } from './format-bytes.ts';
import classes from './packets.module.css';

function ManifestDetails({ manifest }: { readonly manifest: Manifest }) {
  return (
    <div className={classes.manifest}>
      {manifest.files.map(({ name, pages, bytes, sha256 }) => (
        <div key={sha256}>
          <div>
            {name}, {pages} pages, {formatBytes(bytes)}
          </div>
          <code className={classes.hash}>SHA-256 {sha256}</code>
        </div>
      ))}
      <ol className={classes.contents}>
        {manifest.entries.map(({ version, title, sha256, firstPage, pages, erasedOn }) => (
          <li key={version}>
            <div className={classes.part}>
              <span>{title}</span>
              <span className={classes.pages}>{wordPages(firstPage, pages)}</span>
            </div>
            <code className={classes.hash}>SHA-256 {sha256}</code>
            {erasedOn !== undefined && (
              <div className={classes.about}>File erased for good on {formatDay(erasedOn)}</div>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What was built and when, with what went into each, newest first. */
export function ManifestList({ manifests }: { readonly manifests: readonly Manifest[] }) {
  if (manifests.length === 0) {
    return <p className={classes.hint}>No packet of this rotation was built yet.</p>;
  }
  return (
    <div>
      {manifests.map((manifest) => {
        const { id, builtOn, paper, forced, files, entries } = manifest;
        const pages = files.reduce((sum, file) => sum + file.pages, 0);
        const notes = [
          `${entries.length} documents`,
          `${pages} pages`,
          paper === 'letter' ? 'US Letter' : 'original sizes',
          ...(forced ? ['built although blocked'] : []),
        ];
        return (
          <Disclosure key={id} title={formatDay(builtOn)} note={notes.join(', ')}>
            <ManifestDetails manifest={manifest} />
          </Disclosure>
        );
      })}
    </div>
  );
}
