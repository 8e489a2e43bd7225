import { fold } from '../../folding/fold';
import { charactersOf, splitRuns, tokensBehind } from './tokens';

/** Keeps what stands before and behind it from being taken for a phrase. */
const BREAK = '\ue000';
const SPACE = 0x20;

/** Marks, and what is beyond the usual 65,536. */
const IS_LONG = /[\p{M}\u{10000}-\u{10ffff}]/u;

/**
 * Text as the full-text index stores it, with spaces between tokens: those of the text in their
 * order, then the characters that pairs consist of, each once, which is what a search for a single
 * one finds. Every character of an archive passes here, so tokens are no strings before all are
 * there.
 */
export function indexText(text: string): string {
  used = 0;
  const characters = new Set<string>();
  const runs = splitRuns(fold(text));
  for (const [place, run] of runs.entries()) {
    const before = runs[place - 1];
    if (run.kind !== 'pairs' || IS_LONG.test(run.text)) {
      for (const token of tokensBehind(before, run)) write(token);
      if (run.kind === 'pairs') for (const one of charactersOf(run.text)) characters.add(one);
    } else {
      if (before && before.kind !== 'pairs' && run.text.length > 1) write(run.text.charAt(0));
      writePairs(run.text);
    }
  }
  const plain = takeSeen();
  const behind = [...plain, ...characters];
  if (behind.length > 0) for (const one of [BREAK, ...behind]) write(one);
  return Buffer.from(units.buffer, 0, Math.max(used - 1, 0) * 2).toString('utf16le');
}

/** The tokens so far, as code units, a space behind each. */
let units = new Uint16Array(64 * 1024);
let used = 0;

function write(token: string): void {
  makeRoom(token.length + 1);
  for (let index = 0; index < token.length; index++) units[used++] = token.charCodeAt(index);
  units[used++] = SPACE;
}

/** The pairs of a run of characters of one code unit each, and the last of them alone. */
function writePairs(run: string): void {
  makeRoom(run.length * 3);
  for (let index = 0; index < run.length; index++) {
    const code = run.charCodeAt(index);
    see(code);
    units[used++] = code;
    if (index + 1 < run.length) units[used++] = run.charCodeAt(index + 1);
    units[used++] = SPACE;
  }
}

function makeRoom(count: number): void {
  if (used + count <= units.length) return;
  const larger = new Uint16Array((used + count) * 2);
  larger.set(units);
  units = larger;
}

/** Which characters of one code unit the text has, and which they are. */
const isSeen = new Uint8Array(0x10000);
let seen: number[] = [];

function see(code: number): void {
  if (isSeen[code]) return;
  isSeen[code] = 1;
  seen.push(code);
}

function takeSeen(): string[] {
  const codes = seen;
  seen = [];
  for (const code of codes) isSeen[code] = 0;
  return codes.map((code) => String.fromCharCode(code));
}
