import { gzipSync } from 'node:zlib';
import { get } from '../testing/load';

const SCRIPT = /<script[^>]*\ssrc="([^"]+)"[^>]*>/g;
const STYLE = /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g;

interface Weight {
  scriptKb: number;
  styleKb: number;
  /** With the page itself. */
  pageKb: number;
}

/** What a browser of today loads for a page before its reader does anything, in KB after gzip. */
export async function measureWeight(url: string): Promise<Weight> {
  const { body } = await get(url);
  const html = body.toString();
  const scripts = [...html.matchAll(SCRIPT)].filter(([tag]) => !/nomodule/i.test(tag));
  const scriptKb = await sizeKb(url, scripts);
  const styleKb = await sizeKb(url, [...html.matchAll(STYLE)]);
  return { scriptKb, styleKb, pageKb: scriptKb + styleKb + zippedKb(body) };
}

async function sizeKb(url: string, tags: RegExpMatchArray[]): Promise<number> {
  const answers = await Promise.all(tags.map(([, source = '']) => get(new URL(source, url).href)));
  return answers.reduce((total, { body }) => total + zippedKb(body), 0);
}

function zippedKb(body: Buffer): number {
  return gzipSync(body).byteLength / 1024;
}
