import type { Words } from '../../../src/core/requirements/verdict.ts';

/** Words for tests that look at something else: a reason, and what to do. */
export function givenWords(reason: string, remedy = ''): Words {
  const bare = (text: string) => text.replace(/\.$/, '');
  return {
    parts: { what: 'Paper', stands: bare(reason), rule: '', do: bare(remedy), by: '' },
    short: bare(reason),
    reason,
    remedy,
  };
}
