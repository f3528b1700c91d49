import { typesRead } from '../requirements/types-read.ts';
import type { HostPack } from './host.ts';

/** What of a host or a pack names document types. */
type NamesTypes = Pick<HostPack, 'requirements' | 'admission' | 'paperOrder'>;

/** Keys of the document types that a host names: in its rules, its days and the order of its papers. */
export function typesOfHost({ requirements, admission, paperOrder }: NamesTypes): string[] {
  const due = (admission ?? []).flatMap(({ demand }) =>
    demand.kind === 'documents-due' && demand.binds.kind === 'types' ? demand.binds.types : [],
  );
  return [
    ...new Set([
      ...requirements.flatMap(({ rule }) => typesRead(rule)),
      ...due,
      ...(paperOrder ?? []).flat(),
    ]),
  ];
}
