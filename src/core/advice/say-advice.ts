import { fitLine } from '../shared/fit-line.ts';
import { sentence } from '../shared/sentence.ts';
import { withoutStop } from '../shared/without-stop.ts';
import type { Advice, AdviceDraft } from './advice.ts';
import { TOPIC_WORDS } from './topic-words.ts';

/** An advice with its sentence, its parts and its line. */
export function sayAdvice({ stands, do: todo, ...draft }: AdviceDraft): Advice {
  const doing = withoutStop(todo);
  const { topic, reason } = draft;
  const colon = stands === '' || doing === '' ? '' : ': ';
  const all = `${stands}${colon}${stands === '' ? doing : lowerFirst(doing)}`;
  return {
    ...draft,
    advice: sentence(all),
    parts: { what: TOPIC_WORDS[topic], stands, rule: withoutStop(reason), do: doing, by: '' },
    short: fitLine([all, ...(doing === '' ? [] : [doing, doing.replace(/[,:] .*$/, '')]), stands]),
  };
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
