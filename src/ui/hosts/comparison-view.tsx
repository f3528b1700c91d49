import type { FactChange, PackComparison, RuleChange } from '../../core/hosts/compare-packs.ts';
import classes from './comparison-view.module.css';

interface ComparisonViewProps {
  readonly comparison: PackComparison;
  /** What the two sides are called: "Yours", "New pack". */
  readonly before: string;
  readonly after: string;
  /** Two hosts rather than two versions of one pack. */
  readonly hosts?: boolean;
}

/** Two packs set against each other, rule by rule in sentences. */
export function ComparisonView(props: ComparisonViewProps) {
  const { comparison, before, after, hosts = false } = props;
  const { facts, requirements, admission, reordered } = comparison;
  const sides = { before, after };
  const words = hosts ? HOST_WORDS : VERSION_WORDS;
  return (
    <div className={classes.comparison}>
      <RuleChanges title="Rules" words={words} changes={requirements} {...sides} />
      <RuleChanges title="Eligibility" words={words} changes={admission} {...sides} />
      {facts.length > 0 && (
        <div>
          <h3 className={classes.heading}>Host</h3>
          <Facts facts={facts} {...sides} />
        </div>
      )}
      {reordered && (
        <p className={classes.quiet}>The rules that both have come in another order.</p>
      )}
    </div>
  );
}

type KindWords = Readonly<Record<RuleChange['kind'], string>>;

const VERSION_WORDS: KindWords = {
  added: 'Added',
  removed: 'Gone',
  changed: 'Changed',
  'read-again': 'Read again',
};

const HOST_WORDS: KindWords = {
  added: 'Only there',
  removed: 'Only here',
  changed: 'Differs',
  'read-again': 'Same rule',
};

interface RuleChangesProps {
  readonly title: string;
  readonly words: KindWords;
  readonly changes: readonly RuleChange[];
  readonly before: string;
  readonly after: string;
}

function RuleChanges({ title, words, changes, before, after }: RuleChangesProps) {
  if (changes.length === 0) return null;
  return (
    <div>
      <h3 className={classes.heading}>{title}</h3>
      <ul className={classes.list}>
        {changes.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is gone and what is new have no common identity
          <li key={index} className={classes.change}>
            <span className={classes.kind} data-kind={change.kind}>
              {words[change.kind]}
            </span>
            <div className={classes.body}>
              {change.title !== '' && <div className={classes.title}>{change.title}</div>}
              <Sentences change={change} before={before} after={after} />
              <Facts facts={change.details} before={before} after={after} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Both sentences only where they say something different. */
function Sentences({
  change: { before: was, after: is },
  before,
  after,
}: {
  readonly change: RuleChange;
  readonly before: string;
  readonly after: string;
}) {
  if (was === undefined || is === undefined || was === is) return <div>{is ?? was}</div>;
  return (
    <dl className={classes.pair}>
      <dt>{before}</dt>
      <dd className={classes.was}>{was}</dd>
      <dt>{after}</dt>
      <dd>{is}</dd>
    </dl>
  );
}

function Facts({
  facts,
  before,
  after,
}: {
  readonly facts: readonly FactChange[];
  readonly before: string;
  readonly after: string;
}) {
  if (facts.length === 0) return null;
  return (
    <ul className={classes.facts}>
      {facts.map((fact) => (
        <li key={fact.label}>
          {fact.label}: {before.toLowerCase()} {quoted(fact.before)}, {after.toLowerCase()}{' '}
          {quoted(fact.after)}
        </li>
      ))}
    </ul>
  );
}

function quoted(text: string): string {
  return text === '' ? 'nothing' : text;
}
