import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_FILE } from '../../content/content-file';
import { findFrontMatter } from '../../content/fences';
import { cleanSource } from '../../content/source-text';
import { readText } from '../../settings/read-text';
import type { Archetype } from './archetype';
import { fillTemplate, type LeftOut } from './fill-template';
import { type FieldSettings, setFields } from './set-fields';
import type { TemplateFacts } from './template-value';

/** A file that is to be written, below the folder of its article. */
export interface Composed {
  name: string;
  content: string | Uint8Array;
}

/** A part of an archetype's file that was left out. */
export interface Omission extends LeftOut {
  file: string;
}

/** The text of an article from an archetype, with these fields over the archetype's own. */
export function composeFromArchetype(
  siteFolder: string,
  { file }: Archetype,
  facts: TemplateFacts,
  settings: FieldSettings,
): { text: string; omissions: Omission[] } {
  const { text, leftOut } = fillTemplate(readClean(siteFolder, file), facts);
  const { block, language, body } = findFrontMatter(text, () => {}) ?? {
    ...{ block: '', language: 'yaml', body: text },
  };
  const head = setFields({ block, language }, settings);
  const omissions = leftOut.map((omission) => ({ file, ...omission }));
  return { text: `${head}\n${body.replace(/^\n+/, '')}`, omissions };
}

/** What lies beside the article in an archetype's folder: markdown filled in, all else as it is. */
export function composeOthers(
  siteFolder: string,
  { file, others }: Archetype,
  facts: TemplateFacts,
): { files: Composed[]; omissions: Omission[] } {
  const folder = path.posix.dirname(file);
  const omissions: Omission[] = [];
  const files = others.map((name) => {
    const source = path.posix.join(folder, name);
    if (!CONTENT_FILE.test(name)) {
      return { name, content: readFileSync(path.join(siteFolder, source)) };
    }
    const { text, leftOut } = fillTemplate(readClean(siteFolder, source), facts);
    omissions.push(...leftOut.map((omission) => ({ file: source, ...omission })));
    return { name, content: text };
  });
  return { files, omissions };
}

function readClean(siteFolder: string, file: string): string {
  return cleanSource(readText(path.join(siteFolder, file), file), () => {});
}
