import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';

const base64 = (bytes: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes, 'has the wrong length');

/** A data key under AES-256-GCM, as base64. */
export const wrappedKeySchema = z.object({ iv: base64(12), data: base64(32), tag: base64(16) });

export type WrappedKey = z.infer<typeof wrappedKeySchema>;

/** Encrypts the data key; `bound` is what the wrapping is good for, and unwrapping needs it again. */
export function wrapKey(dataKey: Uint8Array, under: Uint8Array, bound: string): WrappedKey {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', under, iv);
  cipher.setAAD(Buffer.from(bound));
  const data = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return {
    iv: iv.toString('base64'),
    data: data.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** The data key, or null when the wrapping key is not the one or anything was altered. The caller wipes it. */
export function unwrapKey(wrapped: WrappedKey, under: Uint8Array, bound: string): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', under, Buffer.from(wrapped.iv, 'base64'), {
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(bound));
  decipher.setAuthTag(Buffer.from(wrapped.tag, 'base64'));
  const opened = decipher.update(Buffer.from(wrapped.data, 'base64'));
  try {
    decipher.final();
    return opened;
  } catch {
    opened.fill(0);
    return null;
  }
}
