import type { MessagePort } from 'node:worker_threads';
import type { PacketPlan } from '../../core/packets/packet-plan.ts';

/** What the worker gets: the plan, the fonts, and a port on which it asks for one source at a time. */
export interface PacketTask {
  readonly plan: PacketPlan;
  readonly fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array };
  readonly sources: MessagePort;
}

/** The answer to a hash asked for on the port: the placeable copy, or null where it cannot be read. */
export interface SourceReply {
  readonly bytes: Uint8Array | null;
}

export interface PacketAnswer {
  readonly bytes: Uint8Array;
  readonly pages: number;
}
