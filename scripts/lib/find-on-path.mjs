import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The file that a program's name stands for on the PATH, or `undefined`. */
export function findOnPath(name, env = process.env, platform = process.platform) {
  const names = platform === 'win32' ? [`${name}.exe`, name] : [name];
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((each) => join(folder, each))).find(isProgram);
}

/** True for a file that may be run. */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
