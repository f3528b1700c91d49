import { expect, test } from 'vitest';
import { createMenuCommands } from '../../../src/backend/session/menu-commands.ts';

test('what is chosen reaches the page in its order, and one that begins hears the last of before', async () => {
  const commands = createMenuCommands();
  commands.send('find');
  commands.send('log');
  const page = commands.listen(undefined);
  expect((await page.next()).value).toBe('log');
  commands.send('undo');
  commands.send('redo');
  expect((await page.next()).value).toBe('undo');
  expect((await page.next()).value).toBe('redo');
});

test('a page that goes away ends its listening', async () => {
  const commands = createMenuCommands();
  const control = new AbortController();
  const page = commands.listen(control.signal);
  const next = page.next();
  control.abort();
  expect((await next).done).toBe(true);
});
