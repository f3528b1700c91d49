/** A sentence as a part of another: without its last stop. */
export function withoutStop(words: string): string {
  return words.replace(/\.$/, '');
}
