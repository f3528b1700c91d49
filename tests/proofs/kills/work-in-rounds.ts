import { cpSync, mkdirSync } from 'node:fs';
import type { Base } from './kind.ts';
import { type App, leaveCode, openAppByCode, outOf, vaultOf } from './open-app.ts';

/** A copy of the vault in a scratch folder, its recovery code, and an empty folder for what leaves it. */
export function withVault(scratch: string, base: Base): void {
  cpSync(base.vault, vaultOf(scratch), { recursive: true });
  mkdirSync(outOf(scratch));
  leaveCode(scratch, base);
}

/** Opens the vault of the scratch folder, says so, and does `round` over and over until somebody ends it. */
export async function workInRounds(
  scratch: string,
  say: (line: string) => void,
  round: (app: App, name: string) => Promise<string | undefined>,
): Promise<void> {
  const app = await openAppByCode(scratch);
  say('ready');
  for (let n = 0; ; n += 1) {
    say(`begin n${n}`);
    say(`done ${(await round(app, `n${n}`)) ?? `n${n}`}`);
  }
}

/** For work that can be done once: whoever did it waits to be ended. */
export async function waitForTheEnd(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60_000));
}
