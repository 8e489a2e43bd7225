// @ts-check
import { createInterface } from 'node:readline';

/**
 * Writes each line of a program as a line of JSON: what it says before it has opened its log, and what
 * Node.js itself says of its end. It leans on no package.
 * @param {import('node:stream').Readable} lines
 */
export function sayLines(lines) {
  createInterface({ input: lines }).on('line', sayLine);
}

/** @param {string} line */
export function sayLine(line, level = 'error') {
  if (line.trim() === '') return;
  const time = new Date().toISOString();
  process.stdout.write(`${JSON.stringify({ level, time, pid: process.pid, msg: line })}\n`);
}
