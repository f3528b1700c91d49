/** The words by which a sentence sends a person to the newest backup; the window puts a button beside it. */
export const NEWEST_ADVICE = 'your newest backup';

/** What it comes to: the whole of the advice, for the end of a sentence. */
export const RESTORE_NEWEST = `estore ${NEWEST_ADVICE} in place of this vault (the command restore --newest --put-aside), which is put aside and kept`;

/** True where a message says to restore the newest backup. */
export function advisesNewest(message: string): boolean {
  return message.includes(`estore ${NEWEST_ADVICE}`);
}
