import { isDatedAhead, sayDatedAhead } from '../../core/documents/dated-ahead.ts';
import type { DocumentVersion } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { FactValue } from '../../core/documents/fact-value.ts';
import { defaultThrough } from '../../core/documents/valid-through.ts';
import type { Day } from '../../core/shared/day.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import type { ShownFault } from '../data/read-fault.ts';
import { useToday } from '../data/use-status.ts';
import { DayInput } from '../shared/day-input.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { InspectorGroup } from '../shared/inspector.tsx';
import classes from './documents.module.css';
import { FactInput } from './fact-input.tsx';
import type { VersionPatch } from './use-paper-changes.ts';

interface VersionFieldsProps {
  readonly version: DocumentVersion;
  readonly type: DocumentType | undefined;
  readonly onSave: (patch: VersionPatch) => void;
  /** Why the last change was refused. */
  readonly fault: ShownFault | undefined;
}

type Dated = Pick<VersionFieldsProps, 'version' | 'type'>;

/** What the type's own rule makes of the issue day, for a document that prints no expiry. */
function sayDefault({ version, type }: Dated): string | undefined {
  if (type === undefined || version.issued === undefined || version.expires !== undefined) {
    return undefined;
  }
  const through = defaultThrough(version.issued, type.validity);
  return through === undefined ? undefined : `By its type it holds to ${formatDay(through)}`;
}

/** A day to come, where it is no first day of a cover. */
function sayAhead({ version: { issued }, type }: Dated, today: Day): string | undefined {
  return isDatedAhead(issued, type ?? {}, today) ? sayDatedAhead(issued) : undefined;
}

/** Dates and facts of one version, as printed on it. */
export function VersionFields({ version, type, onSave: save, fault }: VersionFieldsProps) {
  const today = useToday();
  const saveFact = (key: string, value: FactValue | undefined) =>
    save({ factChanges: { [key]: value ?? null } });
  return (
    <>
      <div className={classes.pair}>
        <div data-part="issued">
          <DayInput
            label="Issued"
            value={version.issued}
            error={sayAhead({ version, type }, today)}
            onChange={(issued) => save({ issued: issued ?? null })}
          />
        </div>
        <div data-part="expires">
          <DayInput
            label="Expires"
            description={sayDefault({ version, type })}
            value={version.expires}
            onChange={(expires) => save({ expires: expires ?? null })}
          />
        </div>
      </div>
      <FaultNote fault={fault} />
      {type !== undefined && type.facts.length > 0 && (
        <InspectorGroup title="On the document">
          <div className={classes.pair}>
            {type.facts.map((field) => (
              <FactInput
                key={field.key}
                field={field}
                value={version.facts[field.key]}
                onSave={(value) => saveFact(field.key, value)}
              />
            ))}
          </div>
        </InspectorGroup>
      )}
    </>
  );
}
