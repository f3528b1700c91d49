import { Button } from '@mantine/core';
import type { Finding } from '../../core/packets/packet.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { stateColour } from '../look/colours.ts';
import { navigate } from '../navigation/navigation.ts';
import { FoldedText } from '../shared/folded-text.tsx';
import { StateShape } from '../shared/state-shape.tsx';
import { findFix, SEVERITY_WORDS, wordFinding } from './finding-words.ts';
import classes from './packets.module.css';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly rotation: Rotation;
}

/** What pre-flight found, worst first, each with the way to put it right. */
export function FindingList({ findings, rotation }: FindingListProps) {
  if (findings.length === 0) {
    return <p className={classes.hint}>Nothing stands in the way.</p>;
  }
  return (
    <ul className={classes.findings}>
      {findings.map((finding) => {
        const { word, shape, colour } = SEVERITY_WORDS[finding.severity];
        const fix = findFix(finding, rotation);
        return (
          <li key={`${finding.code} ${finding.message}`}>
            <span className={classes.severity} style={{ color: stateColour(colour) }}>
              <StateShape shape={shape} />
            </span>
            <div className={classes.finding}>
              <div>
                <b style={{ color: stateColour(colour) }}>{word}</b> · {wordFinding(finding.code)}
              </div>
              {finding.short === undefined ? (
                <FoldedText>{finding.message}</FoldedText>
              ) : (
                <details>
                  <summary>{finding.short}</summary>
                  {finding.message}
                </details>
              )}
            </div>
            <Button variant="default" size="compact-xs" onClick={() => navigate(fix.spot)}>
              {fix.label}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
