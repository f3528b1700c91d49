import { Tooltip } from '@mantine/core';
import type { Platform } from '../../core/hosts/host.ts';
import { GLOSSARY } from '../../core/shared/glossary.ts';
import { PLATFORM_WORDS } from './host-words.ts';

/** What applications go by, explained where the word is not everybody's. */
export function PlatformWord({ platform }: { readonly platform: Platform }) {
  const means = sayPlatform(platform);
  const word = PLATFORM_WORDS[platform];
  if (means === undefined) return word;
  return (
    <Tooltip label={means} multiline maw={320}>
      <span>{word}</span>
    </Tooltip>
  );
}

/** The explanation under a field; nothing for words that say it themselves. */
export function sayPlatform(platform: Platform): string | undefined {
  return platform === 'vslo' ? GLOSSARY.vslo.means : undefined;
}
