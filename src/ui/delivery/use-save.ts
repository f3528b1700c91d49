import { useState } from 'react';
import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import { readFault, type ShownFault } from '../data/read-fault.ts';
import { announce } from '../data/undo-line.ts';
import { chooseTarget } from './choose-target.ts';
import { saveDelivered } from './save-delivered.ts';
import { showFile } from './show-file.ts';

/**
 * A file that one quick call makes: asks where to, hands it over, and says so at the bottom with what it
 * is `about`. `fault` says why it came to nothing.
 */
export function useSave(about: string) {
  const [fault, setFault] = useState<ShownFault>();
  async function save(make: (to: SaveTarget) => Promise<Delivered>): Promise<void> {
    setFault(undefined);
    try {
      const to = await chooseTarget();
      if (to === undefined) return;
      const file = await make(to);
      await saveDelivered([file]);
      announce(`Saved ${file.name}, ${about}`, false, showFile(to, file));
    } catch (error) {
      setFault(readFault(error));
    }
  }
  return { save, fault };
}
