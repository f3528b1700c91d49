import type { Day } from '../shared/day.ts';
import type { HostId, RequirementId } from '../shared/id.ts';

/** Whose requirement an order serves, and in which days. */
export interface OrderFor {
  readonly host: HostId;
  readonly hostName: string;
  readonly requirement: RequirementId;
  /** The rule in words: "with surface antibody of at least 12 mIU/mL"; empty where it asks no more. */
  readonly wants: string;
  /** What the host adds in prose. */
  readonly note: string;
  readonly from?: Day | undefined;
  readonly by?: Day | undefined;
}

/** One thing to ask a physician or laboratory for, once, however many hosts want it. */
export interface LabOrder {
  /** Stable: "anti-hbs", "igra". */
  readonly key: string;
  readonly kind: 'lab' | 'imaging' | 'shot' | 'visit';
  /** Exactly what to ask for. */
  readonly order: string;
  /** What to look out for; may be empty. */
  readonly detail: string;
  readonly serves: readonly OrderFor[];
}
