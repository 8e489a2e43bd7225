import type { RequestFacts } from '../log/request';

/** An answer to a reader, once it has gone out. Nothing of it is an address. */
export type Answered = Pick<RequestFacts, 'kept' | 'refused'> & {
  kind: string;
  status: number;
  firstByteMs: number;
};

/** What a serving process counts. */
export interface Meter {
  answered(answer: Answered): void;
  rendered(outcome: Rendered, ms: number): void;
  /** `load` says, whenever asked, how many renders there are. */
  watchLine(load: () => Line): void;
}

export type Rendered = 'done' | 'failed';

export interface Line {
  waiting: number;
  running: number;
}

export const SILENT: Meter = { answered() {}, rendered() {}, watchLine() {} };
