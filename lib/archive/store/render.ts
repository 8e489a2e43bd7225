import { AsyncLocalStorage } from 'node:async_hooks';

/** What a page that is being rendered says of itself, and what it may take from others. */
export interface Render {
  /** On which it depends. */
  tags: Set<string>;
  /** Of the content that it is made from; undefined while nothing of it was read. */
  version?: number;
  /** Whether the page is good enough for once, and to be made anew for whoever comes next. */
  isUnkept?: boolean;
  /** Whether something failed, whatever the answer says of itself. */
  hasFailed?: boolean;
  /** Whether the store could not be read for it, for now. */
  isStoreAway?: boolean;
  /** What was searched for, in all of a language, where nothing was found. */
  missed?: string;
  /** The name of its sidebar, which is the same on other pages. */
  sidebar?: string;
  /** The HTML that a sidebar of this name has in a version of the content, where that is known. */
  findSidebar?: (name: string, version: number) => string | undefined;
}

type Renders = AsyncLocalStorage<Render>;

/** The server in front asks for what the pages say that Next.js has bundled apart from it. */
const shared: { broadsheetRenders?: Renders } = globalThis as object;
shared.broadsheetRenders ??= new AsyncLocalStorage();
const renders: Renders = shared.broadsheetRenders;

/** Has all that `act` renders known as this page. */
export function duringRender<Result>(render: Render, act: () => Result): Result {
  return renders.run(render, act);
}

/** The page that is being rendered; undefined where nobody keeps it. */
export function currentRender(): Render | undefined {
  return renders.getStore();
}

/** Says of the page that is being rendered that the store cannot be read for it, for now. */
export function noteStoreAway(): void {
  const render = currentRender();
  if (render) render.isStoreAway = true;
}
