import { Button } from '@mantine/core';
import type { Document } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { findType } from '../../core/documents/find-type.ts';
import { paperNeeds } from '../../core/documents/paper-needs.ts';
import { useToday } from '../data/use-status.ts';
import { desk } from '../navigation/desk.ts';

interface GoThroughButtonProps {
  readonly documents: readonly Document[];
  readonly types: readonly DocumentType[];
}

/** Opens the first paper that needs a type, a host or a date beside its fields; the others follow there. */
export function GoThroughButton({ documents, types }: GoThroughButtonProps) {
  const today = useToday();
  const waiting = documents.filter(
    (document) => paperNeeds(document, findType(types, document.type), today).length > 0,
  );
  const [first] = waiting;
  if (first === undefined) return null;
  return (
    <Button variant="default" onClick={() => desk.set(first.id)}>
      {waiting.length === 1
        ? 'Type in 1 that needs it'
        : `Type in the ${waiting.length} that need it`}
    </Button>
  );
}
