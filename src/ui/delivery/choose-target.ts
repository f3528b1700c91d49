import type { SaveTarget } from '../../contract/save-target.ts';
import { client } from '../data/client.ts';

/**
 * Asks where a made file goes: a folder where the window can choose one, else a download.
 * Undefined when the person closed the dialog.
 */
export async function chooseTarget(): Promise<SaveTarget | undefined> {
  const status = await client.app.status();
  if (!status.canChooseFolder) return { kind: 'download' };
  const folder = await client.window.chooseFolder();
  return folder === null ? undefined : { kind: 'folder', token: folder.token };
}
