import { AsyncLocalStorage } from 'node:async_hooks';

/** What the page that is being rendered says that it depends on. */
export interface Dependencies {
  tags: Set<string>;
  /** Of the content that it is made from; undefined while nothing of it was read. */
  version?: number;
  /** Whether the page is good enough for once, and to be made anew for whoever comes next. */
  isUnkept?: boolean;
  /** Whether something failed, whatever the answer says of itself. */
  hasFailed?: boolean;
}

type Renders = AsyncLocalStorage<Dependencies>;

/** The server in front asks for what the pages say that Next.js has bundled apart from it. */
const shared: { broadsheetRenders?: Renders } = globalThis as object;
shared.broadsheetRenders ??= new AsyncLocalStorage();
const renders: Renders = shared.broadsheetRenders;

/** Renders a page, and has noted in `dependencies` meanwhile what it depends on. */
export function duringRender<Result>(dependencies: Dependencies, render: () => Result): Result {
  return renders.run(dependencies, render);
}

/** Those of the page that is being rendered; undefined where nobody keeps it. */
export function currentDependencies(): Dependencies | undefined {
  return renders.getStore();
}
