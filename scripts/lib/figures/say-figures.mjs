/** The lines of `npm run figures`. */
export function sayFigures(figures) {
  const { files, lines, fileMedian, file90, functions, function90 } = figures;
  return [
    row('files', `${files}, ${lines} lines; median ${fileMedian}, 90th percentile ${file90}`),
    row('functions', `${functions} with a body; 90th percentile ${function90} lines`),
    row('casts', figures.casts),
    row(
      'state in core',
      countOf(figures.coreState, ({ file, name }) => `${file}: ${name}`),
    ),
    ...figures.rings.flatMap(sayRing),
    row(
      'repeated runs',
      `${figures.repeats.length} of six or more lines${sayLongest(figures.repeats[0])}`,
    ),
  ];
}

const row = (label, value) => `${label.padEnd(34)}${value}`;

/** The number, and under it what it is made of. */
function countOf(list, describe) {
  return [list.length, ...list.map((item) => `  ${describe(item)}`)].join('\n');
}

function sayRing({ ring, circles, climbs }) {
  const inCircles = circles.map((rooms) => `  ${rooms.length}: ${rooms.join(', ')}`);
  return [
    row(`${ring}: circles of rooms`, [circles.length, ...inCircles].join('\n')),
    ...(climbs === null
      ? []
      : [
          row(
            `${ring}: imports back up`,
            countOf(climbs, ({ from, to }) => `${from} -> ${to}`),
          ),
        ]),
  ];
}

function sayLongest(longest) {
  if (longest === undefined) return '';
  return `; the longest has ${longest.lines}: ${longest.places.join(', ')}`;
}
