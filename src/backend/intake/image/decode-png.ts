import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import decode, { init } from '@jsquash/png/decode.js';
import { intakeFault } from '../intake-faults.ts';

let ready: Promise<unknown> | undefined;

/** Decodes any PNG to eight-bit RGBA. Throws `file-damaged` where its data do not decode. */
export async function decodePng(bytes: Uint8Array): Promise<Uint8ClampedArray> {
  ready ??= load();
  await ready;
  try {
    return (await decode(Uint8Array.from(bytes).buffer)).data;
  } catch {
    throw intakeFault('file-damaged');
  }
}

/** The decoder gets its WebAssembly from us: by itself it would fetch it. Node lacks ImageData, which it returns. */
async function load(): Promise<void> {
  const ImageData = class {
    readonly data: Uint8ClampedArray;
    readonly width: number;
    readonly height: number;
    constructor(data: Uint8ClampedArray, width: number, height: number) {
      this.data = data;
      this.width = width;
      this.height = height;
    }
  };
  Object.assign(globalThis, { ImageData });
  const path = createRequire(import.meta.url).resolve('@jsquash/png/codec/pkg/squoosh_png_bg.wasm');
  await init(await WebAssembly.compile(await readFile(path)));
}
