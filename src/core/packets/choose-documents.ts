import type { Document, DocumentVersion } from '../documents/document.ts';
import type { Verdict } from '../requirements/verdict.ts';
import type { VersionId } from '../shared/id.ts';
import type { PlanInput } from './plan-input.ts';

/** A version that a verdict names, with the document it belongs to. */
export interface Chosen {
  readonly document: Document;
  readonly version: DocumentVersion;
}

/** The verdicts in the order of the host's requirements; any others after them. */
export function verdictsInHostOrder({ host, verdicts }: Pick<PlanInput, 'host' | 'verdicts'>) {
  const place = new Map(host.requirements.map((requirement, index) => [requirement.id, index]));
  const rank = (verdict: Verdict) => place.get(verdict.requirement) ?? host.requirements.length;
  return [...verdicts.items].sort((a, b) => rank(a) - rank(b));
}

/** The versions that a verdict rests on, the deciding one included, each once. */
export function versionsOf(verdict: Verdict): VersionId[] {
  const deciding = verdict.version === undefined ? [] : [verdict.version];
  return [...new Set([...verdict.versions, ...deciding])];
}

/**
 * What the packet carries for a requirement: what was chosen by hand as far as it is still there, else
 * what the verdict rests on.
 */
export function papersFor(
  verdict: Verdict,
  { rotation, documents }: Pick<PlanInput, 'rotation' | 'documents'>,
): VersionId[] {
  const byHand = rotation.papers?.find(({ requirement }) => requirement === verdict.requirement);
  if (byHand === undefined) return versionsOf(verdict);
  const held = new Set(documents.flatMap(({ versions }) => versions.map(({ id }) => id)));
  const left = byHand.versions.filter((id) => held.has(id));
  return left.length === 0 ? versionsOf(verdict) : left;
}

/**
 * What goes into the packet: every version that a requirement is shown with, once, at its first place
 * in the host's order. A version that the documents no longer hold is left out.
 */
export function chooseDocuments(input: PlanInput): Chosen[] {
  const held = new Map<VersionId, Chosen>();
  for (const document of input.documents) {
    for (const version of document.versions) held.set(version.id, { document, version });
  }
  const named = new Set(verdictsInHostOrder(input).flatMap((verdict) => papersFor(verdict, input)));
  return [...named].flatMap((id) => held.get(id) ?? []);
}
