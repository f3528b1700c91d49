import { weeksOf } from '../rotations/weeks-of.ts';
import { type AdviceDraft, type AdviceLine, GUIDE, type SeasonPlan } from './advice.ts';

/** One block at most hosts (domain facts, section 0); the guide itself speaks of two to four weeks. */
const DEEP_WEEKS = 4;

/** Weeks at each place: time to be known somewhere does more than many short visits. */
export function adviseDepth({ rotations, hosts }: SeasonPlan): AdviceDraft | undefined {
  if (rotations.length === 0) return undefined;
  const places = [...new Set(rotations.map(({ host }) => host))].map((id) => ({
    name: hosts.find((host) => host.id === id)?.name ?? 'A host',
    weeks: rotations
      .filter(({ host }) => host === id)
      .reduce((sum, each) => sum + weeksOf(each), 0),
  }));
  const lines = places.map(
    ({ name, weeks }): AdviceLine => ({
      about: name,
      stance: weeks >= DEEP_WEEKS ? 'fits' : 'consider',
      says: weeks === 1 ? '1 week' : `${weeks} weeks`,
    }),
  );
  const short = places.filter(({ weeks }) => weeks < DEEP_WEEKS);
  return {
    topic: 'depth',
    stance: short.length === 0 ? 'fits' : 'consider',
    stands:
      short.length === 0
        ? `Every place has ${DEEP_WEEKS} weeks or more, enough to be known there`
        : `${short.length === 1 ? 'One place has' : `${short.length} places have`} less than ${DEEP_WEEKS} weeks`,
    do:
      short.length === 0
        ? ''
        : `Ask for longer at ${short.map(({ name }) => name).join(' and ')}, or join short visits into one`,
    reason: `Weeks spent as part of one team weigh more than the number of places. That ${DEEP_WEEKS} weeks are enough is our reading: it is the block of most hosts.`,
    source: GUIDE,
    lines,
  };
}
