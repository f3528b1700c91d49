import { isRecord } from '../../core/shared/is-record.ts';
import { dropPageKey, keepPageKey, readPageKey } from './page-key.ts';

/**
 * What the tabs of one browser host say to each other, each answer to the one that asked. Only pages of this very origin hear it, and no other
 * program serves one. The key goes to the tab that asks for it, and from the one that had it.
 */
const CHANNEL = 'sojourn-tabs';

/**
 * How long another tab has to answer, in milliseconds: one behind others is slow. The key is let go of before
 * it is heard of here, so it is awaited far longer.
 */
const PATIENCE = { who: 5_000, move: 60_000 };

/** "open": another tab has Sojourn. "busy": it has, and cannot let go just now. "none": no tab answers. */
export type OtherTab = 'open' | 'busy' | 'none';

/** Asks the others whether one of them has Sojourn open. */
export function findOtherTab(): Promise<OtherTab> {
  return ask('who', ({ say }) => (say === 'here' ? 'open' : undefined));
}

/** Takes Sojourn over from the tab that has it, with the place that the person was at there. */
export async function moveHere(): Promise<OtherTab | 'moved'> {
  return await ask('move', (heard) => {
    if (heard['say'] === 'busy') return 'busy';
    if (typeof heard['key'] !== 'string') return undefined;
    keepPageKey(heard['key']);
    if (location.hash === '') history.replaceState(null, '', `/${String(heard['place'])}`);
    return 'moved';
  });
}

function ask<Answer>(
  say: 'who' | 'move',
  read: (heard: Readonly<Record<string, unknown>>) => Answer | undefined,
): Promise<Answer | 'none'> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    const to = crypto.randomUUID();
    const end = (answer: Answer | 'none') => {
      clearTimeout(timer);
      channel.close();
      resolve(answer);
    };
    const timer = setTimeout(() => end('none'), PATIENCE[say]);
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const answer = isRecord(data) && data['to'] === to ? read(data) : undefined;
      if (answer !== undefined) end(answer);
    });
    channel.postMessage({ say, to });
  });
}

/**
 * Answers the others for as long as this tab has Sojourn, and lets go of it when one asks, unless `isBusy`.
 * A tab that was duplicated has the key as well: the one that comes later gives way.
 */
export function answerOtherTabs(isBusy: () => boolean): void {
  const channel = new BroadcastChannel(CHANNEL);
  const own = crypto.randomUUID();
  const letGo = () => {
    dropPageKey();
    channel.close();
    location.reload();
  };
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isRecord(data)) return;
    const { say, to } = data;
    if (say === 'who') channel.postMessage({ say: 'here', to });
    if (say === 'here' && to === own) letGo();
    if (say !== 'move') return;
    if (isBusy()) return channel.postMessage({ say: 'busy', to });
    channel.postMessage({ say: 'key', to, key: readPageKey(), place: location.hash });
    letGo();
  });
  channel.postMessage({ say: 'who', to: own });
}
