import type { ComparedCopy } from '../../contract/vault-contract.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import classes from './settings.module.css';

/** What the copies hold that synchronising kept beside the vault; nothing where there is none. */
export function CopiesGroup() {
  const { data: copies = [] } = useRead(['compared-copies'], () => client.vault.compareCopies());
  if (copies.length === 0) return null;
  return (
    <section className={classes.group} aria-label="Copies of two machines">
      <h2>Copies of two machines</h2>
      <p>
        Another machine wrote this vault at the same time. Bring over by hand what you want of the
        copy, or open it: move it with keys.json into a folder of its own, as vault.db.
      </p>
      {copies.map((copy) => (
        <div key={copy.name}>
          <h3>{copy.name}</h3>
          <ul className={classes.problems}>
            {sayCopy(copy).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function sayCopy({ opens, onlyThere, onlyHere, different }: ComparedCopy): string[] {
  if (!opens) return ['It does not open: it is cut off, of another vault, or of another version.'];
  const parts = [
    ['Only in the copy', onlyThere],
    ['Only in this vault', onlyHere],
    ['In both, and not the same', different],
  ] as const;
  const said = parts.flatMap(([words, names]) =>
    names.length === 0 ? [] : [`${words}: ${names.join(', ')}.`],
  );
  return said.length === 0 ? ['It holds the same as this vault.'] : said;
}
