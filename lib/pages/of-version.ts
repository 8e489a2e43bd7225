/** What is made once for each version of the content; `most` of it is in memory at the most. */
export class OfVersion<Value> {
  readonly #most: number;
  readonly #known = new Map<string, Value>();
  #version = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** What has this name in this version. */
  find(name: string, version: number): Value | undefined {
    return version === this.#version ? this.#known.get(name) : undefined;
  }

  keep(name: string, version: number, value: Value): void {
    if (version < this.#version) return;
    if (version > this.#version || this.#known.size >= this.#most) this.#known.clear();
    this.#version = version;
    this.#known.set(name, value);
  }
}
