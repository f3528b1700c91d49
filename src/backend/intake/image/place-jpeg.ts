import { intakeFault } from '../intake-faults.ts';
import { LIMITS } from '../intake-limits.ts';
import type { Placed } from '../placed.ts';
import { imagePage } from './image-page.ts';
import { placedImage } from './placed-image.ts';
import { imageDraws } from './prove-image.ts';
import { type Jpeg, readJpeg } from './read-jpeg.ts';

const SPACES: Record<number, string> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' };
/** How the header of an ICC profile names the colour space that it is for. */
const PROFILE_SPACES: Record<number, string> = { 1: 'GRAY', 3: 'RGB ', 4: 'CMYK' };

/** A page that shows a JPEG upright. The picture is not decoded and not encoded again. */
export async function placeJpeg(bytes: Uint8Array): Promise<Placed> {
  const jpeg = readJpeg(bytes);
  if (jpeg.width * jpeg.height > LIMITS.pixels) throw intakeFault('file-image-too-large');
  const profile = fittingProfile(jpeg);
  const placeable = await imagePage({
    data: jpeg.picture,
    entries: {
      Filter: 'DCTDecode',
      BitsPerComponent: 8,
      ColorSpace: SPACES[jpeg.components],
      ...(jpeg.components === 4 && jpeg.adobe && { Decode: [1, 0, 1, 0, 1, 0, 1, 0] }),
    },
    width: jpeg.width,
    height: jpeg.height,
    densityX: jpeg.densityX ?? jpeg.exif.densityX,
    densityY: jpeg.densityY ?? jpeg.exif.densityY,
    orientation: jpeg.exif.orientation,
    ...(profile && { profile: { data: profile, channels: jpeg.components } }),
  });
  if (!(await imageDraws(placeable))) throw intakeFault('file-damaged');
  return placedImage(placeable, []);
}

function fittingProfile({ profile, components }: Jpeg): Uint8Array | undefined {
  if (profile === undefined || profile.length < 128) return undefined;
  const space = Buffer.from(profile.subarray(16, 20)).toString('latin1');
  return space === PROFILE_SPACES[components] ? profile : undefined;
}
