/** What a worker tells the process that follows the files: somebody has pushed. */
export interface Push {
  ask: 'pull';
  /** Of this message. */
  id: string;
  /** Stands for what was sent: the same a second time is a replay. */
  digest: string;
  /** Undefined where whoever called named none. */
  branch: string | undefined;
  /** Whether another machine of this site has passed it on. */
  isFromPeer: boolean;
  /** Whether the branch is no more. */
  isEnd: boolean;
}

/** What is answered to who called. */
export interface PushAnswer {
  reply: 'pull';
  id: string;
  status: number;
  answer: object;
}

export function isPush(message: unknown): message is Push {
  return isObject(message) && 'ask' in message && message.ask === 'pull' && 'digest' in message;
}

export function isPushAnswer(message: unknown): message is PushAnswer {
  return isObject(message) && 'reply' in message && message.reply === 'pull' && 'id' in message;
}

function isObject(message: unknown): message is object {
  return typeof message === 'object' && message !== null;
}
