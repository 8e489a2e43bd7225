/** Sidebars, as HTML, for all pages that are made from the same version of the content. */
export class Sidebars {
  #version = 0;
  readonly #known = new Map<string, string>();

  /** The sidebar of this name, where a page of this version has had it. */
  find(name: string, version: number): string | undefined {
    return version === this.#version ? this.#known.get(name) : undefined;
  }

  /** Keeps the sidebar of a page. */
  keep(name: string, version: number, page: string): void {
    const html = /<aside class="sidebar"[^>]*>(.*?)<\/aside>/s.exec(page)?.[1];
    if (html === undefined || version < this.#version) return;
    // Of names there may be many: an article says itself what its sidebar has.
    if (version > this.#version || this.#known.size >= MOST) this.#known.clear();
    this.#version = version;
    this.#known.set(name, html);
  }
}

const MOST = 200;
