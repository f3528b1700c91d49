import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../contract/contract.ts';
import { connect } from './transport.ts';

export type Client = ContractRouterClient<Contract>;

/** Everything the page may ask for. Set once by `openClient` before the first screen is drawn. */
export let client: Client;

/** Connects the page to its backend, through whatever window it runs in unless told. */
export async function openClient(open: () => Promise<Client> = connect): Promise<void> {
  client = await open();
}
