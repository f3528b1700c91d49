/** From how many rows on a list offers to be filtered: fewer are seen at a glance. */
export const FILTERED_FROM = 9;
