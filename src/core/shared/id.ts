declare const kind: unique symbol;

/** An identifier of one kind of thing; kinds cannot be mixed up. Made by the backend, opaque here. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

/** The text of an identifier as one of its kind: for what was read back from where it was written. */
export function idOf<Kind extends string>(text: string): Id<Kind> {
  // The one place where text becomes an identifier: the kind is a mark for the compiler alone.
  return text as Id<Kind>;
}

export type DocumentId = Id<'document'>;
export type VersionId = Id<'version'>;
export type HostId = Id<'host'>;
export type RequirementId = Id<'requirement'>;
export type RotationId = Id<'rotation'>;
export type BudgetLineId = Id<'budget-line'>;
export type FundId = Id<'fund'>;
export type ManifestId = Id<'manifest'>;
export type ClusterGroupId = Id<'cluster-group'>;
export type ImmunizationId = Id<'immunization'>;
export type AdmissionRuleId = Id<'admission-rule'>;
export type LetterId = Id<'letter'>;
