import { ServerResponse } from 'node:http';

/**
 * Stands in for the response that Next.js writes to: takes its status, headers and body, of which
 * nothing is on its way to a reader yet.
 */
export class HeldResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  #tellEnd = () => {};
  /** Settles when all has been written. */
  readonly ended = new Promise<void>((resolve) => {
    this.#tellEnd = resolve;
  });

  get body(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  override writeHead(statusCode: number, ...words: unknown[]): this {
    this.statusCode = statusCode;
    const headers = words.at(-1);
    const entries = headers && typeof headers === 'object' ? Object.entries(headers) : [];
    for (const [name, value] of entries) this.setHeader(name, value);
    return this;
  }

  override write(chunk: string | Uint8Array, ...words: unknown[]): boolean {
    this.#chunks.push(Buffer.from(chunk as Uint8Array));
    callBack(words);
    return true;
  }

  override end(...words: unknown[]): this {
    if (this.finished) return this;
    const [chunk] = words;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.write(chunk);
    this.finished = true;
    this.#tellEnd();
    callBack(words);
    process.nextTick(() => this.emit('finish'));
    return this;
  }

  override flushHeaders(): void {}
}

function callBack(words: unknown[]): void {
  const last = words.at(-1);
  if (typeof last === 'function') process.nextTick(last);
}
