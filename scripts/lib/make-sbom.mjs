import { ROOT, readPackage } from './repository.mjs';
import { runQuietly } from './run.mjs';
import { SetUpFailure } from './say.mjs';
import { npmCommand } from './set-up.mjs';

/**
 * What is in the package, as CycloneDX: npm's own list cut down to what is shipped, with Electron and the
 * parts that lie inside the binaries, which npm does not know of. Throws SetUpFailure where npm makes none.
 */
export async function makeSbom(packages, parts, root = ROOT) {
  const { command, args, shell } = npmCommand();
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { status, output } = await runQuietly(command, [...args, ...asked], {
    cwd: root,
    shell,
    keepWhole: true,
  });
  const whole = status === 0 ? parse(output) : undefined;
  if (whole === undefined)
    throw new SetUpFailure(`"npm sbom" made no list.\n${output.slice(-2000)}`);
  return cutDown(whole, packages, parts, readPackage(root));
}

/** npm's list stands between what npm may have to say. */
function parse(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}

/**
 * The components that are shipped, and no more; what a component needs is told where that is shipped too.
 *
 * @returns {{ components: { name: string }[], dependencies: { ref: string, dependsOn?: string[] }[] }}
 */
export function cutDown(whole, packages, parts, { devDependencies, name, version }) {
  const electron = { name: 'electron', version: devDependencies.electron };
  const key = (one) => `${one.name}@${one.version}`;
  const shipped = new Set([...packages, electron].map(key));
  // A package under another name is listed by npm under that name: its own stands in its address.
  const isShipped = ({ purl }) => shipped.has(decodeURIComponent(purl).replace(/^pkg:npm\//, ''));
  const components = whole.components.filter(isShipped);
  const known = new Set([
    whole.metadata.component['bom-ref'],
    ...components.map((one) => one['bom-ref']),
  ]);
  const inside = parts.map(({ name: part, licence }) => ({
    'bom-ref': `inside:${part}`,
    type: 'library',
    name: part,
    licenses: [{ license: { name: licence } }],
  }));
  return {
    ...whole,
    metadata: {
      ...whole.metadata,
      component: { ...whole.metadata.component, type: 'application', name, version },
    },
    components: [...components.map((one) => ({ ...one, scope: 'required' })), ...inside],
    dependencies: whole.dependencies
      .filter(({ ref }) => known.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn?.filter((one) => known.has(one)),
      })),
  };
}
