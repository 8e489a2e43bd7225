import type { Store } from '../archive/store/store';
import { foldLook } from '../folding/fold-look';
import { initialsOf } from './initials';
import type { Join, Looks } from './looks';
import { countTogether } from './together';

/** A term that names two others as one: `人工智能（AI）`, `Artificial Intelligence (AI)`, `人工智能 AI`. */
export interface Gloss {
  /** What both look like. */
  parts: [string, string];
  /** What stands side by side may be two things: `中国 GDP`. */
  isBracketed: boolean;
}

const BRACKETED = /^(.+?)\s*\(([^()]+)\)$/u;
const BESIDE = /^(\S+) (.+)$/;
const CHINESE = /^\p{Script=Han}{2,}$/u;
const LATIN = /^(?=.*[a-z].*[a-z])[a-z\d][a-z\d.&\- ]*$/i;

/** What a term says of itself; undefined for a name like others. */
export function readGloss(name: string): Gloss | undefined {
  const plain = name.normalize('NFKC').trim();
  const bracketed = BRACKETED.exec(plain);
  const [, one = '', other = ''] = bracketed ?? BESIDE.exec(plain) ?? [];
  const isGloss =
    areOfTwoScripts(one, other) ||
    (bracketed && initialsOf(one).includes(other.trim().toLowerCase()));
  if (!isGloss) return undefined;
  return { parts: [foldLook(one), foldLook(other)], isBracketed: bracketed !== null };
}

function areOfTwoScripts(one: string, other: string): boolean {
  return (CHINESE.test(one) && LATIN.test(other)) || (LATIN.test(one) && CHINESE.test(other));
}

/** Terms that a gloss of the archive says are one, each of them joined with the gloss. */
export async function findGlosses(looks: Looks, store: Store): Promise<Join[]> {
  const glosses = new Map<string, Gloss>();
  for (const [look, terms] of looks) {
    const gloss = terms.map(({ name }) => readGloss(name)).find((one) => one !== undefined);
    if (gloss) glosses.set(look, gloss);
  }
  const all = [...glosses.values()];
  const partners = listPartners(all);
  const bracketed = new Set(all.flatMap(({ parts, isBracketed }) => (isBracketed ? parts : [])));
  const joins: Join[] = [];
  for (const [look, gloss] of glosses) {
    // What is explained in two ways is one of them at the most.
    if (gloss.parts.some((part) => partners.get(part)?.size !== 1)) continue;
    const isMeant =
      gloss.parts.some((part) => bracketed.has(part)) ||
      (await standForEachOther(gloss, looks, store));
    if (isMeant) joins.push(...gloss.parts.map((part): Join => [look, part]));
  }
  return joins;
}

function listPartners(glosses: Gloss[]): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  for (const { parts } of glosses) {
    for (const [part, other] of [parts, parts.toReversed()]) {
      if (part && other) partners.set(part, (partners.get(part) ?? new Set()).add(other));
    }
  }
  return partners;
}

const LEAST_USED = 2;
const MOST_SHARE = 0.1;

/** Whether both parts are terms that hardly any article has together, as two names of one thing are. */
async function standForEachOther(gloss: Gloss, looks: Looks, store: Store): Promise<boolean> {
  const [one, other] = gloss.parts.map((part) => looks.get(part)?.[0]);
  if (!one || !other) return false;
  const least = Math.min(one.count, other.count);
  if (least < LEAST_USED) return false;
  return (await countTogether(store, one, other)) <= least * MOST_SHARE;
}
