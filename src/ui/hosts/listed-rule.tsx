import type { ReactNode } from 'react';
import type { Source } from '../../core/documents/document-type.ts';
import { SourceLine } from '../verdicts/source-line.tsx';
import { RuleTools, type RuleToolsProps } from './rule-tools.tsx';
import classes from './rules-section.module.css';
import { type Shown, StandList } from './stand-list.tsx';

interface ListedRuleProps extends RuleToolsProps {
  /** What it says, in full. */
  readonly children: ReactNode;
  readonly note: string;
  readonly source: Source;
  /** The page of the host as a whole, named above the rules. */
  readonly known: Source | undefined;
  /** How it stands for each rotation here. */
  readonly shown: readonly Shown[];
  /** Why it stands for none of them; undefined while no rotation is planned here. */
  readonly unasked: string | undefined;
  /** Names its standing for those who hear the page. */
  readonly called: string;
}

/** One rule of a host in plain English, with its page and how it stands; edited here. */
export function ListedRule(props: ListedRuleProps) {
  const { children, note, source, known, shown, unasked, called, ...tools } = props;
  return (
    <li className={classes.rule}>
      <div className={classes.text}>
        {children}
        {note !== '' && <div className={classes.note}>{note}</div>}
        <SourceLine source={source} known={known} />
      </div>
      {unasked !== undefined && shown.length === 0 && (
        <span className={classes.unasked}>{unasked}</span>
      )}
      <StandList title={called} shown={shown} />
      <RuleTools {...tools} />
    </li>
  );
}
