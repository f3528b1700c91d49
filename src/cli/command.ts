import type { ParseArgsConfig } from 'node:util';
import type { ContractRouterClient } from '@orpc/contract';
import type { Backend } from '../backend/backend.ts';
import type { Contract } from '../contract/contract.ts';
import type { Output } from './output.ts';

export type Client = ContractRouterClient<Contract>;

/** What a running command has at hand. */
export interface Terminal {
  readonly output: Output;
  readonly folder: string;
  /** The app without opening the vault; made on first use. */
  backend(): Promise<Backend>;
  /** The app's calls, vault not opened. */
  client(): Promise<Client>;
  /** The app's calls with the vault opened by the passphrase; faults end in exit status 3. */
  openClient(): Promise<Client>;
  /** The passphrase from the environment, a file or a prompt without echo; asked for once. */
  passphrase(): Promise<string>;
  passphraseGiven(): boolean;
}

export type Options = NonNullable<ParseArgsConfig['options']>;
export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** Carries a command out and answers the exit status. */
export type RunCommand = (
  terminal: Terminal,
  positionals: readonly string[],
  values: Values,
) => Promise<number>;

/** One command of the command line: what the help says of it, and where it is. */
export interface Command {
  readonly name: string;
  /** After the name: "ROTATION --out DIR [--force]". */
  readonly usage: string;
  readonly summary: string;
  /** Beyond the global ones. */
  readonly options: Options;
  /** Loads what it does; nothing of it is loaded before. */
  load(): Promise<RunCommand>;
}
