import type { Locator, Page } from '@playwright/test';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';

test.use({ today: '2027-01-12' });

/** Goes to an address of the app, as its links do. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

/** The first row of the list on the screen. */
const firstRow = (page: Page) => page.locator('[data-row-button]').first();

interface Form {
  readonly name: string;
  /** Opens it and answers the field that is typed in. */
  readonly open: (page: Page) => Promise<Locator>;
  readonly text: string;
  /** What Escape does with what was typed: of a field it goes back, a form asks, the guide keeps it. */
  readonly escape: 'back' | 'asks' | 'keeps';
  /** It lies over the screens, and is put away before the next one. */
  readonly lies?: boolean;
}

const inDetails = async (page: Page, address: string, label: string): Promise<Locator> => {
  await goTo(page, address);
  await firstRow(page).click();
  return page.getByRole('region', { name: /^Details of/ }).getByLabel(label, { exact: true });
};

const inDialog = async (page: Page, address: string, dialog: string, label: string) => {
  await goTo(page, address);
  return page.getByRole('dialog', { name: dialog }).getByLabel(label);
};

/** Every kind of form in which a person types before anything is saved. */
const FORMS: readonly Form[] = [
  {
    name: 'a field of a host',
    open: (page) => inDetails(page, '#/hosts', 'Notes'),
    text: 'Ask whether the canary',
    escape: 'back',
  },
  {
    name: 'the form of a host',
    open: async (page) => {
      await goTo(page, '#/hosts?do=new');
      await page.getByRole('tab', { name: 'Write one' }).click();
      return page.getByRole('dialog', { name: 'Add host' }).getByLabel('Name');
    },
    text: 'Canary Hospital',
    escape: 'asks',
  },
  {
    name: 'a rule of a host',
    open: async (page) => {
      await goTo(page, '#/hosts');
      await firstRow(page).click();
      await page.getByRole('button', { name: 'Add rule', exact: true }).click();
      return page.getByRole('dialog', { name: 'Add rule' }).getByLabel('Title');
    },
    text: 'A canary',
    escape: 'asks',
  },
  {
    name: 'the form of a rotation',
    open: (page) => inDialog(page, '#/rotations?do=new', 'Add rotation', 'Title'),
    text: 'Canary medicine',
    escape: 'asks',
  },
  {
    name: 'a letter',
    open: (page) => inDialog(page, '#/rotations?view=letters&do=new', 'Add letter', 'Writer'),
    text: 'Dr. Canary',
    escape: 'asks',
  },
  {
    name: 'a line of the budget',
    open: (page) => inDialog(page, '#/budget?do=new', 'New budget line', 'Title'),
    text: 'A cage',
    escape: 'asks',
  },
  {
    name: 'the details of a document',
    open: (page) => inDetails(page, '#/documents', 'Issuer'),
    text: 'Canary office',
    escape: 'back',
  },
  {
    name: 'the fields of a paper on the desk',
    open: async (page) => {
      await inDetails(page, '#/documents', 'Title');
      await page.getByRole('button', { name: 'Open beside its fields' }).click();
      return page.getByRole('region', { name: /^Fields of/ }).getByLabel('Issued', { exact: true });
    },
    text: '31/02/2027',
    escape: 'asks',
    lies: true,
  },
  {
    name: 'the doses of a card on the desk',
    open: async (page) => {
      await goTo(page, '#/documents?view=immunizations');
      await page.getByRole('button', { name: 'Copy a card' }).first().click();
      return page.getByRole('textbox', { name: 'Hepatitis B' });
    },
    text: '2 Sep 2003, 14',
    escape: 'asks',
    lies: true,
  },
  {
    name: 'the profile',
    open: async (page) => {
      await goTo(page, '#/settings?id=profile');
      return page.getByRole('region', { name: 'Contact', exact: true }).getByLabel('Phone');
    },
    text: '555 canary',
    escape: 'back',
  },
  {
    name: 'the guide',
    open: async (page) => {
      await goTo(page, '#/guide?step=hosts');
      await page.getByRole('combobox', { name: 'Host' }).click();
      await page.getByRole('option', { name: 'A host of my own' }).click();
      return page.getByLabel('Name of the host');
    },
    text: 'Canary clinic',
    escape: 'keeps',
  },
];

test('what is being typed survives a reload in every form and goes with a lock; the window stays as it was left', async ({
  app,
}) => {
  const { page } = app;
  const screens = await openSeason(page);
  for (const form of FORMS) {
    await test.step(form.name, async () => {
      const field = await form.open(page);
      await field.fill(form.text);
      await page.reload();
      await expect(field).toHaveValue(form.text);
      expect(page.url()).not.toContain('anary');
      const stored = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
      expect(await page.evaluate(stored)).not.toContain('anary');
      if (form.lies === true) await page.getByRole('button', { name: 'Close the paper' }).click();
    });
  }

  await test.step('days of a rotation that are read and not saved', async () => {
    await goTo(page, '#/rotations');
    await firstRow(page).click();
    const end = page.getByRole('textbox', { name: 'Last day' });
    await end.fill('5 Mar 2027');
    await end.press('Enter');
    const draft = page.getByText('not saved yet');
    await expect(draft).toBeVisible();
    await page.reload();
    await expect(draft).toBeVisible();
    await expect(end).toHaveValue('5 Mar 2027');
    await page.getByRole('button', { name: 'Put back' }).click();
    await expect(draft).toBeHidden();
  });

  const tables = page.getByRole('button', { name: 'Show tables' });
  const charts = page.getByRole('button', { name: 'Show charts' });
  const handle = page.getByRole('separator', { name: 'Width of the details' });
  await goTo(page, '#/budget');
  await tables.click();
  await expect(charts).toBeVisible();
  await screens.getByRole('button', { name: 'Fold the sidebar' }).click();

  const issued = await inDetails(page, '#/documents', 'Issued');
  const before = await issued.inputValue();
  await issued.fill('31/02/2027');
  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const width = String(await handle.getAttribute('aria-valuenow'));
  // Nothing saved what was typed: it is no day.
  await page.reload();
  await expect(issued).toHaveValue('31/02/2027');
  await page.getByRole('button', { name: 'Lock' }).click();
  await openSeason(page);
  await expect(issued).toHaveValue(before);
  await expect(handle).toHaveAttribute('aria-valuenow', width);
  await expect(screens.getByRole('button', { name: 'Unfold the sidebar' })).toBeVisible();
  await goTo(page, '#/budget');
  await expect(charts).toBeVisible();

  // What changed leads to its entry in the history.
  await goTo(page, '#/season');
  const changed = page.getByRole('region', { name: 'What changed' }).getByRole('listitem').nth(1);
  const label = String(
    await changed.getByTitle('Show it in the history').locator('span').first().textContent(),
  );
  await changed.getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  await expect(page.locator('[aria-current="true"]', { hasText: label })).toBeInViewport();
});

test('Enter takes and Escape closes what is nearest, in every form, and nothing typed goes without a word', async ({
  app,
}) => {
  const { page } = app;
  await openSeason(page);
  const asked = page.getByText('What you typed here is not saved.');
  for (const form of FORMS) {
    await test.step(form.name, async () => {
      const field = await form.open(page);
      const before = await field.inputValue();
      await field.fill(form.text);
      await page.keyboard.press('Escape');
      if (form.escape === 'back') {
        await expect(field).toHaveValue(before);
        await page.getByRole('button', { name: 'Type it again' }).click();
        await expect(field).toHaveValue(form.text);
        await field.press('Escape');
        await expect(field).toHaveValue(before);
      } else if (form.escape === 'asks') {
        await expect(asked).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(asked).toBeHidden();
        await expect(field).toHaveValue(form.text);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Throw it away' }).click();
        await expect(field).toBeHidden();
        return;
      }
      await page.keyboard.press('Escape');
      if (/profile|guide/.test(form.name)) await expect(field).toBeVisible();
      else await expect(field).toBeHidden();
      await expect(page.getByRole('region', { name: /^Details of/ })).toHaveCount(0);
    });
  }

  // A list and a calendar are nearer than the dialog around them.
  await goTo(page, '#/rotations?do=new');
  const typed = page.getByRole('combobox', { name: 'Host' });
  await typed.pressSequentially('back');
  await expect(page.getByRole('option', { name: 'Back Bay University Hospital' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(typed).toHaveValue('Back Bay University Hospital');
  await page.getByRole('button', { name: 'Pick a day for first day' }).click();
  const calendar = page.getByRole('button', { name: /2027$/ }).first();
  await expect(calendar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(calendar).toBeHidden();
  await expect(typed).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Throw it away' }).click();

  // The palette lies over the details, which stay.
  await goTo(page, '#/hosts');
  await firstRow(page).click();
  const details = page.getByRole('region', { name: /^Details of/ });
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search and commands' });
  await expect(palette).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(details).toBeVisible();
  await details.getByLabel('Notes').fill('Asked on the phone');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').getByText(/^Changed/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);

  const writer = await inDialog(page, '#/rotations?view=letters&do=new', 'Add letter', 'Writer');
  await writer.fill('Dr. Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Details of Dr. Enter' })).toBeVisible();
});
