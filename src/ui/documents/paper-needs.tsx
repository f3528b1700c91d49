import type { Document } from '../../core/documents/document.ts';
import { PAPER_NEED_WORDS, type PaperNeed } from '../../core/documents/paper-needs.ts';
import { explainVerdict } from '../../core/season/explain-verdicts.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import { TO_TYPE } from '../../core/season/papers-to-settle.ts';
import { StateShape } from '../shared/state-shape.tsx';
import classes from './paper-sheet.module.css';

interface PaperNeedsProps {
  readonly document: Document;
  readonly season: JudgedSeason;
  readonly needs: readonly PaperNeed[];
}

/** What is to be typed in of this paper, and for whom. */
export function PaperNeeds({ document, season, needs }: PaperNeedsProps) {
  const asked = season.judged.flatMap((judged) =>
    judged.verdicts.items
      .filter((one) => one.document === document.id && TO_TYPE.includes(one.status))
      .map((verdict) => ({
        host: judged.host.name,
        does: explainVerdict(season.rows, judged, verdict).parts.do,
      })),
  );
  // A host says more closely which date it reads.
  const said: readonly PaperNeed[] = asked.length > 0 ? ['date', 'details'] : ['details'];
  const own = needs.filter((need) => !said.includes(need)).map((need) => PAPER_NEED_WORDS[need]);
  const lines = [...own, ...new Set(asked.map(({ host, does }) => `${host}: ${asSentence(does)}`))];
  if (lines.length === 0) return null;
  return (
    <ul className={classes.needs} aria-label="What it needs">
      {lines.map((line) => (
        <li key={line}>
          <StateShape shape="dotted" size={12} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}

function asSentence(words: string): string {
  return /[.?]$/.test(words) ? words : `${words}.`;
}
