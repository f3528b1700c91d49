import { Select } from '@mantine/core';
import type { Document } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { HostChoice } from '../intake/host-choice.tsx';

interface PlaceFieldsProps {
  readonly document: Document;
  readonly type: DocumentType | undefined;
  readonly onSave: (patch: Partial<Nullable<Pick<Document, 'host' | 'elective'>>>) => void;
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

/** Which host a paper is for, and which elective there; for papers of hosts, and what is kept for one. */
export function PlaceFields({ document, type, onSave }: PlaceFieldsProps) {
  const { data: hosts } = useRead(['hosts'], () => client.hosts.list());
  const { data: rotations } = useRead(['rotations'], () => client.rotations.list());
  const isOwn = type?.belongsTo === 'host';
  if (hosts === undefined || rotations === undefined) return null;
  if (!isOwn && document.host === undefined) return null;
  const electives = electivesAt(document, rotations);
  return (
    <>
      <HostChoice
        label="For which host"
        description="It counts at this host and nowhere else."
        type={document.type}
        hosts={hosts}
        value={document.host}
        error={
          isOwn && document.host === undefined ? 'It counts nowhere until you say.' : undefined
        }
        onChange={(host) => onSave({ host })}
      />
      {electives.length > 0 && (
        <Select
          label="For which elective"
          placeholder="All of this host"
          clearable
          data={electives}
          value={document.elective ?? null}
          onChange={(elective) => onSave({ elective })}
        />
      )}
    </>
  );
}

/** What rotations at the host are called there, and what the paper says already. */
function electivesAt(
  { host, elective }: Document,
  rotations: readonly { readonly host: string; readonly elective: string }[],
): string[] {
  if (host === undefined) return [];
  const there = rotations.filter((rotation) => rotation.host === host);
  const names = [...there.map((rotation) => rotation.elective.trim()), elective ?? ''];
  return [...new Set(names.filter((name) => name !== ''))];
}
