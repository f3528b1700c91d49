// Draws resources/icons/icon.svg with Chromium at the sizes that the installers want. Run it after
// changing the drawing: `node scripts/make-icons.mjs`. The pictures are committed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from './lib/find-chromium.mjs';
import { ROOT } from './lib/repository.mjs';
import { launch, say } from './lib/say.mjs';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const FOLDER = join(ROOT, 'resources', 'icons');

await launch(async () => {
  const svg = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const path = join(FOLDER, `${size}x${size}.png`);
    await page.screenshot({ path, omitBackground: true });
    say(`${size}x${size}.png`);
  }
  await browser.close();
});
