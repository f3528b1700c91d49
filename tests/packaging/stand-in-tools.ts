import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands before the file system in an AppImage, and starts it. */
export const APPIMAGE_RUNTIME = '#!stand-in runtime\n';

/**
 * fpm as electron-builder calls it, as far as that goes: its folders are laid out and Debian's own tool makes the
 * package. What fpm does by itself (sizes, checksums, its checks of names) dpkg-deb does too.
 */
const FPM = `#!/usr/bin/env bash
set -euo pipefail
tree=$(mktemp -d)
mkdir -p "$tree/DEBIAN"
declare -A field
depends=''; recommends=''; package=''
while [ $# -gt 0 ]; do
  case "$1" in
    -s|-t|--deb-compression|--category|--license|--log) shift 2 ;;
    --force|--debug) shift ;;
    -d) depends="\${depends:+$depends, }$2"; shift 2 ;;
    --deb-recommends) recommends="\${recommends:+$recommends, }$2"; shift 2 ;;
    --after-install) install -m 755 "$2" "$tree/DEBIAN/postinst"; shift 2 ;;
    --after-remove) install -m 755 "$2" "$tree/DEBIAN/postrm"; shift 2 ;;
    --package) package=$2; shift 2 ;;
    --*) field[\${1#--}]=$2; shift 2 ;;
    *=*)
      from=\${1%%=*}; to=$tree\${1#*=}
      if [ -d "$from" ]; then mkdir -p "$to"; cp -al "$from/." "$to/"; else install -D -m 644 "$from" "$to"; fi
      shift ;;
    *) echo "fpm: $1 is not known to the stand-in" >&2; exit 1 ;;
  esac
done
{
  echo "Package: \${field[name]}"
  echo "Version: \${field[version]}"
  echo "Architecture: \${field[architecture]}"
  echo "Maintainer: \${field[maintainer]}"
  echo "Homepage: \${field[url]}"
  echo "Priority: \${field[deb-priority]}"
  echo "Depends: $depends"
  echo "Recommends: $recommends"
  echo "Description: \${field[description]}"
} > "$tree/DEBIAN/control"
dpkg-deb --root-owner-group -Znone --build "$tree" "$package"
rm -rf "$tree"
`;

/** A tape archive takes the place of the file system: it has the same files, and every machine can read it. */
const MKSQUASHFS = `#!/usr/bin/env bash
set -euo pipefail
stage=$1; output=$2; shift 2
offset=0
while [ $# -gt 0 ]; do
  case "$1" in -offset) offset=$2; shift 2 ;; -comp) shift 2 ;; *) shift ;; esac
done
head -c "$offset" /dev/zero > "$output"
tar -C "$stage" -cf - . >> "$output"
`;

function putProgram(path: string, text: string): void {
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

/** The tools that electron-builder would download to make a deb and an AppImage, and how it is told of them. */
export function writeStandInTools(folder: string): Record<string, string> {
  const appImage = join(folder, 'appimage');
  const arch = process.arch === 'arm64' ? 'arm64' : 'x64';
  mkdirSync(join(appImage, 'runtimes'), { recursive: true });
  mkdirSync(join(appImage, 'lib', arch), { recursive: true });
  putProgram(join(folder, 'fpm'), FPM);
  putProgram(join(appImage, 'mksquashfs'), MKSQUASHFS);
  putProgram(join(appImage, 'desktop-file-validate'), '#!/bin/sh\n');
  writeFileSync(join(appImage, 'runtimes', `runtime-${arch}`), APPIMAGE_RUNTIME);
  return { CUSTOM_FPM_PATH: join(folder, 'fpm'), APPIMAGE_TOOLS_PATH: appImage };
}
