import { fetchBranch, forgetBranch } from '../../git/branches';
import { branchOfSite } from '../../git/checkout';
import { GitError } from '../../git/git-error';
import { isPreviewBranch } from '../../git/preview-branch';
import { NotFollowing } from '../../watch/not-watching';
import type { PullReport } from '../../watch/pull-and-sync';
import { isPush, type Push, type PushAnswer } from './messages';

/** For so long a push is known again. */
const REPLAY_MS = 3_600_000;

/**
 * Takes what workers tell of pushes: pulls and syncs once for each, and sends what came of it. One
 * that failed may be sent again.
 */
export function takePushes(
  pull: (push: Pick<Push, 'isFromPeer'>) => Promise<PullReport>,
  send: (answer: PushAnswer) => void,
): (message: unknown) => void {
  const seen = new Map<string, number>();
  return (message) => {
    if (!isPush(message)) return;
    answer(message).then(({ status, answer }) => {
      send({ reply: 'pull', id: message.id, status, answer });
    });
  };

  async function answer({ digest, branch, isFromPeer, isEnd }: Push): Promise<Answer> {
    const now = Date.now();
    for (const [other, at] of seen) if (now - at > REPLAY_MS) seen.delete(other);
    if (seen.has(digest)) return refuse(409, 'This push was taken before');
    seen.set(digest, now);
    try {
      const own = branch === undefined ? undefined : await branchOfSite();
      if (branch !== undefined && branch !== own && isPreviewBranch(branch)) {
        await (isEnd ? forgetBranch(branch) : fetchBranch(branch));
        return { status: 200, answer: isEnd ? { forgotten: branch } : { preview: branch } };
      }
      if (isEnd) return { status: 202, answer: { ignored: `the end of ${branch}` } };
      if (branch !== own) {
        console.log(`A push to the branch ${branch} was passed over: ${own} is served.`);
        return { status: 202, answer: { ignored: `${own} is served, not ${branch}` } };
      }
      return { status: 200, answer: await pull({ isFromPeer }) };
    } catch (error) {
      seen.delete(digest);
      const reason = error instanceof Error ? error.message : String(error);
      console.error(`A push could not be taken: ${reason}`);
      if (error instanceof NotFollowing) return refuse(503, reason);
      return refuse(error instanceof GitError ? 502 : 500, reason);
    }
  }
}

type Answer = Pick<PushAnswer, 'status' | 'answer'>;

function refuse(status: number, error: string): Answer {
  return { status, answer: { error } };
}
