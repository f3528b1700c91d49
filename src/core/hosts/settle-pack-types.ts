import type { AdmissionDemand } from '../admission/demands/demand-kinds.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { findType } from '../documents/find-type.ts';
import type { Rule } from '../requirements/requirement.ts';
import { canonicalText } from '../shared/canonical-text.ts';
import type { HostPack } from './host.ts';
import { typesOfHost } from './types-of-host.ts';

/** A pack whose rules name types of this vault, and the types that have to be added for it. */
export interface SettledPack {
  readonly pack: HostPack;
  readonly added: readonly DocumentType[];
}

/**
 * Settles the document types that a pack brings with those of the vault. One that is here already is
 * used; one with the same key and another meaning is added beside the user's own, under a key of its
 * own. A type of somebody's own that an older pack names and does not bring is taken as a plain one.
 */
export function settlePackTypes(pack: HostPack, types: readonly DocumentType[]): SettledPack {
  const known = new Map(types.map((type) => [type.key, type]));
  const renamed = new Map<string, string>();
  const added: DocumentType[] = [];
  for (const type of [...(pack.types ?? []), ...unbrought(pack, known)]) {
    const key = keyFor(type, known);
    renamed.set(type.key, key);
    if (known.has(key)) continue;
    const own = { ...type, key };
    known.set(key, own);
    added.push(own);
  }
  return { pack: renameInPack(pack, (key) => renamed.get(key) ?? key), added };
}

/** The first of key, key-2, key-3 that is free, or that means the same already. */
function keyFor(type: DocumentType, known: ReadonlyMap<string, DocumentType>): string {
  const meaning = canonicalText({ ...type, key: '' });
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? type.key : `${type.key}-${number}`;
    const other = known.get(key);
    if (other === undefined || canonicalText({ ...other, key: '' }) === meaning) return key;
  }
}

/** Types of somebody's own that only the rules name. */
function unbrought(pack: HostPack, known: ReadonlyMap<string, DocumentType>): DocumentType[] {
  const brought = new Set((pack.types ?? []).map(({ key }) => key));
  return typesOfHost(pack)
    .filter((key) => key.startsWith('own-') && !brought.has(key) && !known.has(key))
    .map((key) => findType([], key));
}

type Rename = (key: string) => string;

function renameInPack(pack: HostPack, rename: Rename): HostPack {
  const { requirements, admission, paperOrder } = pack;
  return {
    ...pack,
    requirements: requirements.map((one) => ({ ...one, rule: renameTypes(one.rule, rename) })),
    ...(admission && {
      admission: admission.map((one) => ({ ...one, demand: renameBound(one.demand, rename) })),
    }),
    ...(paperOrder && { paperOrder: paperOrder.map((file) => file.map(rename)) }),
  };
}

function renameTypes(rule: Rule, rename: Rename): Rule {
  if (rule.kind === 'applicant') return rule;
  if (rule.kind !== 'document')
    return { ...rule, rules: rule.rules.map((part) => renameTypes(part, rename)) };
  const predicates = rule.predicates.map((one) =>
    one.kind === 'from-other' ? { ...one, type: rename(one.type) } : one,
  );
  return { ...rule, type: rename(rule.type), predicates };
}

function renameBound(demand: AdmissionDemand, rename: Rename): AdmissionDemand {
  if (demand.kind !== 'documents-due' || demand.binds.kind !== 'types') return demand;
  return { ...demand, binds: { ...demand.binds, types: demand.binds.types.map(rename) } };
}
