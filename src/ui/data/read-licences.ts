/** The licence of each part that the app ships, as a file of the page holds them. */
export async function readLicences(): Promise<string> {
  const answer = await fetch('licences.txt');
  const isText = answer.headers.get('content-type')?.startsWith('text/plain') === true;
  if (!answer.ok || !isText) throw new Error('The page was not built, so it has no licences.');
  return await answer.text();
}
