import qrcode from 'qrcode-generator';
import { escapeHtml } from '../escape';

const CELL_PX = 4;
const MARGIN_PX = 16;
/** What the largest code of level M holds: ISO/IEC 18004, table 7. */
const MAX_BYTES = 2331;

// The library takes every text for Latin otherwise.
qrcode.stringToBytes = (text: string) => [...new TextEncoder().encode(text)];

/**
 * A text as the picture of a QR code; undefined for one that is too long for any.
 * https://gohugo.io/shortcodes/qr/
 */
export function renderQr(text: string, alt: string): string | undefined {
  if (text.length > MAX_BYTES) return undefined;
  try {
    const code = qrcode(0, 'M');
    code.addData(text);
    code.make();
    const size = code.getModuleCount() * CELL_PX + 2 * MARGIN_PX;
    const source = code.createDataURL(CELL_PX, MARGIN_PX);
    return `<img src="${source}" alt="${escapeHtml(alt || text)}" width="${size}" height="${size}">`;
  } catch {
    return undefined;
  }
}
