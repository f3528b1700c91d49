import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './app-fixture.ts';

const SCREENS = [
  'Season',
  'Agenda',
  'Documents',
  'Hosts',
  'Rotations',
  'Packets',
  'Budget',
  'History',
  'Settings',
];

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen of the sample season in the ${scheme} theme`, async ({
    app,
  }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme: scheme });
    const check = async (where: string) => {
      // Legacy mode looks from this page alone; the other way opens a second one, and no window allows that.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      const found = violations.map(({ id, nodes }) => [where, id, nodes.map(({ html }) => html)]);
      expect(found).toEqual([]);
    };
    await page.getByRole('button', { name: 'Open the sample season' }).waitFor();
    await check('Welcome');
    await page.getByRole('button', { name: 'Open the sample season' }).click();
    const screens = page.getByRole('navigation', { name: 'Screens' });
    await screens.waitFor({ timeout: 60_000 });
    for (const name of SCREENS) {
      await screens.getByRole('button', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      // What comes in with a short motion has its colours only afterwards.
      await page.waitForTimeout(400);
      await check(name);
    }
    await screens.getByRole('button', { name: 'Lock', exact: true }).click();
    await page.getByLabel('Passphrase').first().waitFor();
    await check('Unlock');
  });
}
