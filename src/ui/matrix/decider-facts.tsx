import type { ReactNode } from 'react';
import type { Document, DocumentVersion } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { validThrough } from '../../core/documents/valid-through.ts';
import type { Verdict, Words } from '../../core/requirements/verdict.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import type { Day } from '../../core/shared/day.ts';
import { DayText } from '../shared/day-text.tsx';
import { unsaidDays } from '../verdicts/unsaid-days.ts';
import classes from './matrix.module.css';

/** The paper that a verdict rests on. */
export interface Decider {
  readonly document: Document;
  readonly version?: DocumentVersion | undefined;
  readonly type?: DocumentType | undefined;
}

export function findDecider(
  { documents, types }: SeasonRows,
  { document: id, version }: Verdict,
): Decider | undefined {
  const document = documents.find((one) => one.id === id);
  return (
    document && {
      document,
      version: document.versions.find((one) => one.id === version),
      type: types.find(({ key }) => key === document.type),
    }
  );
}

/** Which version decides, with its dates, and the days of the verdict. */
export function DeciderFacts({
  verdict,
  words,
  decider,
}: {
  readonly verdict: Verdict;
  readonly words: Words;
  readonly decider: Decider | undefined;
}) {
  const version = decider?.version;
  const through =
    version && decider.type !== undefined ? validThrough(version, decider.type) : version?.expires;
  return (
    <dl className={classes.facts}>
      {decider !== undefined && (
        <Fact term="Document">
          {decider.document.title}
          {version !== undefined && <div className={classes.quiet}>{version.fileName}</div>}
        </Fact>
      )}
      <DayFact term="Issued" day={version?.issued} />
      <DayFact term="Holds through" day={through} />
      {unsaidDays(verdict, words).map(({ term, day }) => (
        <DayFact key={term} term={term} day={day} />
      ))}
    </dl>
  );
}

function DayFact({ term, day }: { readonly term: string; readonly day: Day | undefined }) {
  return day === undefined ? null : (
    <Fact term={term}>
      <DayText day={day} distance />
    </Fact>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
