// The rings of docs/decisions: the folder is the permission, arrows point inwards, type imports
// included. Needs @swc/core beside TypeScript 7: without it no module is seen and everything passes,
// which is why scripts/lib/check-boundaries.mjs also counts the modules.

import { LADDERS } from './scripts/lib/ladders.mjs';

/** The packages that the pure core may use, by name. */
const CORE_PACKAGES = ['dinero\\.js'];
const CONTRACT_PACKAGES = ['zod', '@orpc/contract', ...CORE_PACKAGES];

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** What every room of a ring may not import: rooms beside it and above it. */
function ladderRules([ring, floors]) {
  return floors.flatMap((floor, index) =>
    floor.flatMap((room) => {
      const beside = floor.filter((other) => other !== room);
      const closed = [...beside, ...floors.slice(index + 1).flat()];
      if (closed.length === 0) return [];
      return forbid(
        `${ring}-ladder-${room}`,
        `${ring}/${room} imports only rooms on the floors below it (scripts/lib/ladders.mjs).`,
        { path: `^src/${ring}/${room}/` },
        // A file at the root of the ring puts the rooms together: it stands above all of them.
        { path: [`^src/${ring}/(${closed.join('|')})/`, `^src/${ring}/[^/]+$`] },
      );
    }),
  );
}

/** A folder that no floor names. */
function knownRooms([ring, floors]) {
  return forbid(
    `${ring}-known-rooms`,
    `A new room of ${ring} takes its place in the ladder first (scripts/lib/ladders.mjs).`,
    { path: `^src/${ring}/[^/]+/`, pathNot: `^src/${ring}/(${floors.flat().join('|')})/` },
    {},
  );
}

/** A ring may import only these folders of ours. */
function ringRule(name, from, allowed, comment) {
  return forbid(
    name,
    comment,
    { path: from },
    { path: '^(src|electron|tests|scripts|[^/]+\\.ts$)', pathNot: allowed },
  );
}

/** A ring may import only these packages. */
function packagesRule(name, from, packages, comment) {
  return forbid(
    name,
    comment,
    { path: from },
    { path: 'node_modules/', pathNot: `node_modules/(${packages.join('|')})/` },
  );
}

export default {
  forbidden: [
    forbid('no-cycles', 'No import cycles, type imports included.', {}, { circular: true }),
    forbid(
      'resolvable',
      'An import that leads nowhere.',
      {},
      { couldNotResolve: true, pathNot: '\\?(url|raw|inline|worker)' },
    ),
    ...Object.entries(LADDERS).flatMap(ladderRules),
    ...Object.entries(LADDERS).map(knownRooms),
    ringRule('core-pure', '^src/core/', '^src/core/', 'The core imports the core only.'),
    packagesRule('core-packages', '^src/core/', CORE_PACKAGES, 'The core uses few, pure packages.'),
    forbid(
      'core-no-node',
      'The core knows nothing of Node.',
      { path: '^src/core/' },
      {
        dependencyTypes: ['core'],
      },
    ),
    ringRule('contract-ring', '^src/contract/', '^src/(contract|core)/', 'The contract names.'),
    packagesRule('contract-packages', '^src/contract/', CONTRACT_PACKAGES, 'Schemas, no more.'),
    forbid(
      'contract-no-node',
      'The contract runs anywhere.',
      { path: '^src/contract/' },
      {
        dependencyTypes: ['core'],
      },
    ),
    ringRule(
      'backend-ring',
      '^src/backend/',
      '^src/(backend|contract|core)/',
      'The backend is plain Node: it knows no window and no command line.',
    ),
    forbid(
      'intake-formats-apart',
      'What one format of files shares with another lies in intake itself or in its engine.',
      { path: '^src/backend/intake/(image|pdf|engine)/' },
      { path: '^src/backend/intake/(image|pdf)/', pathNot: '^src/backend/intake/$1/' },
    ),
    forbid(
      'backend-no-window',
      'The backend never imports Electron or React.',
      { path: '^src/backend/' },
      { path: 'node_modules/(electron|react|react-dom|@mantine/[^/]+|@tanstack/[^/]+)/' },
    ),
    ringRule(
      'ui-ring',
      '^src/ui/',
      '^src/(ui|contract|core)/',
      'The page knows core and contract.',
    ),
    forbid(
      'ui-no-node',
      'The page runs in a sandbox.',
      { path: '^src/ui/' },
      {
        dependencyTypes: ['core'],
      },
    ),
    forbid(
      'ui-no-backend-packages',
      'What needs Node or a whole engine belongs to the backend.',
      { path: '^src/ui/' },
      {
        path: 'node_modules/(electron|better-sqlite3|pdf-lib|@cantoo/fontkit|@embedpdf/[^/]+|@orpc/server|hash-wasm)/',
      },
    ),
    ringRule(
      'cli-ring',
      '^src/cli/',
      '^src/(cli|backend|contract|core)/',
      'The command line uses backend, contract and core.',
    ),
    ringRule(
      'browser-host-ring',
      '^src/browser-host/',
      '^src/(browser-host|backend|contract|core)/',
      'The browser host uses backend, contract and core.',
    ),
    ringRule(
      'electron-ring',
      '^electron/',
      '^(electron|src/(backend|contract|core))/',
      'The desktop window uses backend, contract and core.',
    ),
    forbid(
      'electron-only-there',
      "'electron' is imported under electron/, by its tests and by its stand-in only.",
      { pathNot: '^(electron/|tests/(electron|support|e2e)/)' },
      { path: 'node_modules/electron/' },
    ),
    forbid(
      'no-dev-packages-in-the-app',
      'What the app loads at run time stands in "dependencies".',
      { path: '^(src/(core|contract|backend|cli|browser-host)|electron)/' },
      { dependencyTypes: ['npm-dev'], path: 'node_modules/', pathNot: 'node_modules/electron/' },
    ),
    forbid(
      'no-unlisted',
      'A package that package.json does not name.',
      { path: '^(src|electron)/' },
      {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|coverage|tests/boundaries/planted)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
