import { useState } from 'react';
import type { PacketOutline } from '../../contract/packets-contract.ts';
import { Preview } from '../preview/preview.tsx';
import classes from './packets.module.css';

/** "page 4", "pages 4-9". */
export function wordPages(first: number, pages: number): string {
  return pages === 1 ? `page ${first}` : `pages ${first}-${first + pages - 1}`;
}

/** The packet as it will be, part by part; a part opens to show its pages. */
export function ContentsList({ outline }: { readonly outline: PacketOutline }) {
  const [open, setOpen] = useState<string>();
  return (
    <ol className={classes.contents}>
      <li>
        <div className={classes.part}>
          <span>Cover, checklist and contents</span>
          <span className={classes.pages}>{wordPages(1, outline.frontPages)}</span>
        </div>
      </li>
      {outline.parts.map(({ version, title, firstPage, pages }) => {
        const isOpen = open === version;
        return (
          <li key={version}>
            <button
              type="button"
              className={classes.part}
              aria-expanded={isOpen}
              onClick={() => setOpen(isOpen ? undefined : version)}
            >
              <span>{title}</span>
              <span className={classes.pages}>{wordPages(firstPage, pages)}</span>
            </button>
            {isOpen && (
              <div className={classes.preview}>
                <Preview version={version} />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
