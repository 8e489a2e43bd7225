import { readStatus } from '../archive/store/status';
import { openStore } from '../archive/store/store';
import { pullSite } from '../git/checkout';
import type { Pulled } from '../git/pulled';

/** What a pull changed, and what readers see after it. */
export interface PullReport extends Pulled {
  articles: number;
  problems: number;
}

/** Nothing is looked at where nothing was pulled. */
export async function pullAndSync({
  lookNow,
}: {
  lookNow: () => Promise<unknown>;
}): Promise<PullReport> {
  const pulled = await pullSite();
  const { branch, before, after, files } = pulled;
  if (before !== after) {
    await lookNow();
    console.log(
      `Pulled ${branch} from ${short(before)} to ${short(after)}: ${files.added} new files, ${files.changed} changed, ${files.removed} removed`,
    );
  }
  const status = await readStatus(openStore());
  return { ...pulled, articles: status?.articles ?? 0, problems: status?.problems ?? 0 };
}

function short(commit: string): string {
  return commit.slice(0, 8);
}
