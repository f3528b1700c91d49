import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { ADMISSION_STATUS_WORDS } from '../../../src/core/admission/admission-status-words.ts';
import { summarizeAdmission } from '../../../src/core/admission/summarize-admission.ts';
import { VERDICT_WORDS } from '../../../src/core/requirements/verdict-words.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { openClient } from '../../../src/ui/data/client.ts';
import { HostsScreen } from '../../../src/ui/hosts/hosts-screen.tsx';
import { navigate } from '../../../src/ui/navigation/navigation.ts';
import { PacketsScreen } from '../../../src/ui/packets/packets-screen.tsx';
import { RotationListView } from '../../../src/ui/rotations/rotation-list-view.tsx';
import { SeasonScreen } from '../../../src/ui/season/season-screen.tsx';
import { ROTATION_WORDS } from '../../../src/ui/shared/state-words.ts';
import { STANDING_WORDS } from '../../../src/ui/verdicts/admission-words.ts';
import { StepReady } from '../../../src/ui/welcome/step-ready.tsx';
import { copyEmptyVault, PASSPHRASE } from '../../support/empty-vault.ts';
import { makeFolder } from '../../support/vault-fixture.ts';
import { readScreen } from './read-screen.tsx';

/** Two hosts of the bundled packs, one rotation at each that lies ahead and one that is over. */
async function openSeason() {
  const folder = join(makeFolder(), 'vault');
  await copyEmptyVault(folder);
  const { router, context, close } = await createBackend({
    folder,
    window: 'terminal',
    version: '0.0.0',
    today: parseDay('2026-12-01'),
  });
  onTestFinished(close);
  const client = createRouterClient(router, { context });
  await openClient(async () => client);
  await client.vault.open({ passphrase: PASSPHRASE });
  const [first, second] = [
    await client.hosts.addBundled({ key: 'yale' }),
    await client.hosts.addBundled({ key: 'cleveland-clinic' }),
  ];
  const days = { start: parseDay('2027-05-03'), end: parseDay('2027-05-28') };
  await client.rotations.save({ host: first.id, title: 'In spring', ...days });
  await client.rotations.save({ host: second.id, title: 'The same days', ...days });
  await client.rotations.save({
    host: first.id,
    title: 'Long over',
    stage: 'completed',
    start: parseDay('2026-03-02'),
    end: parseDay('2026-03-27'),
  });
  return { client, first };
}

/** Said on one screen and on the one after it. */
const twice = (word: string) => new RegExp(`${word}.*\\n.*${word}`);

test('every screen says of a rotation what the command line says, from the rows alone', async () => {
  const { client, first } = await openSeason();
  const reads = [
    [['season', 'rows'], await client.season.rows()],
    [['season'], await client.season.overview()],
    [['packets', 'obstacles'], await client.packets.obstacles()],
    [['packets', 'manifests'], await client.packets.manifests({})],
    [['app', 'status'], await client.app.status()],
    [['app', 'settings'], await client.app.settings()],
  ] as const satisfies [string[], unknown][];
  const checked = await client.rotations.check({});
  expect(checked.map(({ title }) => title).sort()).toEqual(['In spring', 'The same days']);

  navigate({ screen: 'hosts', selected: first.id });
  const said = {
    season: readScreen(SeasonScreen, reads),
    rotations: readScreen(RotationListView, reads),
    packets: readScreen(PacketsScreen, reads),
    hosts: readScreen(HostsScreen, reads),
    ready: readScreen(StepReady, reads),
  };
  for (const { host, status, summary, items, admission } of checked) {
    const word = ROTATION_WORDS[status].word;
    expect(said.rotations).toContain(`${word} ${summary}`);
    expect(said.packets).toContain(`${word} ${summary}`);
    expect(said.season).toContain(summary);
    expect(said.season).toContain(word);
    const standing = summarizeAdmission(admission);
    expect(said.season).toContain(`${STANDING_WORDS[standing.status].word} ${standing.summary}`);
    expect(said.rotations).toContain(`${word} ${summary} ${STANDING_WORDS[standing.status].word}`);
    const satisfied = items.filter((item) => item.status === 'met' || item.status === 'waived');
    expect(said.season).toContain(`${satisfied.length} of ${items.length}`);
    expect(said.ready).toContain(
      `You need these ${items.length} ; ${satisfied.length} are here.`.replace(' ;', ';'),
    );
    for (const { short } of items) expect(said.ready).toContain(short);
    if (host !== first.id) continue;
    expect(said.hosts).toContain(`${word} ${summary} ${standing.summary}`);
  }
  // Rule by rule: what the host page says beside its rules, the rotation's details say in the same words.
  const here = checked.find(({ host }) => host === first.id);
  navigate({ screen: 'rotations', selected: here?.rotation });
  const details = readScreen(RotationListView, reads);
  const words = new Set(here?.admission.map(({ status }) => ADMISSION_STATUS_WORDS[status].word));
  expect(words.size).toBeGreaterThan(1);
  for (const word of words) expect([said.hosts, details].join('\n')).toMatch(twice(word));
  for (const { title, status } of here?.items ?? []) {
    expect(details).toContain(`${title} ${VERDICT_WORDS[status].word}`);
  }
  expect(said.rotations).toContain('Not checked');
  expect(said.packets).toContain('Completed');
});
