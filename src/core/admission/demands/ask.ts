import { textProblems } from '../../shared/field-problem.ts';
import { ask as askHost } from '../judging/finding.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** What the app cannot judge and the host must be asked. */
export interface AskDemand {
  readonly kind: 'ask';
  readonly question: string;
}

export const ask: DemandKind<AskDemand> = {
  ...PLAIN,
  group: 'Only the host knows',
  title: 'A question to the host',
  fresh: () => ({ kind: 'ask', question: '' }),
  problems: ({ question }) =>
    textProblems(question, 'question', 'Write what the host must be asked.'),
  say: ({ question }) => `ask the host: ${question}`,
  judge: () => askHost('only the host can say', 'Ask the host before you pay anything.'),
};
