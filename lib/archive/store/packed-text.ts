import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A text as the store keeps it: libsql takes the first, and gives the second back. */
export type PackedText = Uint8Array<ArrayBuffer> | ArrayBuffer;

/** Higher ones pack one part in fifty more, and take half as long again. */
const LEVEL = 3;

export function packText(text: string): PackedText {
  // A copy: what is packed lies in a larger piece of memory, which would go to other threads with it.
  return new Uint8Array(deflateRawSync(text, { level: LEVEL }));
}

/** What `packText` packed. */
export function unpackText(packed: PackedText): string {
  return inflateRawSync(packed).toString();
}
