import { CATALOGUE } from './catalogue.ts';
import type { DocumentType, FactField } from './document-type.ts';

/**
 * The catalogue with the user's own types added and changed ones in place of the bundled. A changed
 * one was stored whole. The catalogue's lists and units grow with the app; and whose paper it is, and
 * what holds where a host is silent, nobody changes with a lead time.
 */
export function joinTypes(own: readonly DocumentType[]): DocumentType[] {
  const changed = new Map(own.map((type) => [type.key, type]));
  const bundled = new Map(CATALOGUE.map((type) => [type.key, type]));
  return [
    ...CATALOGUE.filter(({ key }) => !changed.has(key)),
    ...own.map((type) => keepBundled(type, bundled.get(type.key))),
  ];
}

function keepBundled(own: DocumentType, bundled: DocumentType | undefined): DocumentType {
  if (bundled === undefined) return own;
  const fields = new Map(bundled.facts.map((field) => [field.key, field]));
  const { belongsTo, holds, beginsLater } = bundled;
  const facts = own.facts.map((field) => fresh(field, fields.get(field.key)));
  return { ...own, belongsTo, holds, beginsLater, facts };
}

/** What the user made of a fact of words stays theirs. */
function fresh(own: FactField, bundled: FactField | undefined): FactField {
  const isFree = own.kind === 'text' || own.kind === bundled?.kind;
  return bundled === undefined || !isFree ? own : { ...bundled, label: own.label };
}
