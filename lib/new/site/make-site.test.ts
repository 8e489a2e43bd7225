import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkSite } from '../../check/check-site';
import { makeArticle } from '../article/make-article';
import { makeSite } from './make-site';

const scratch = () => mkdtempSync(path.join(os.tmpdir(), 'new-site-'));

test.each(['zh', 'en'] as const)(
  'an example site in %s, and a new article of it, are without problems',
  async (language) => {
    const folder = path.join(scratch(), 'site');
    makeSite(folder, language);
    const options = {
      siteFolder: folder,
      dataFolder: path.join(folder, '.broadsheet'),
      program: 'test',
      now: Date.UTC(2026, 6, 1),
    };
    const checked = await checkSite(options);
    expect(checked).toMatchObject({ problems: [], articles: 2, notices: [] });
    const wish = { title: '夜航: 第二班', section: 'news', bundle: false, draft: false };
    const { files, omissions } = await makeArticle(wish, { ...options, dryRun: false });
    expect(omissions).toEqual([]);
    const tags = { zh: 'zh-CN', en: 'en' };
    expect(files[0]?.name).toBe(`${tags[language]}/news/夜航-第二班.${tags[language]}.md`);
    appendFileSync(path.join(folder, 'content', files[0]?.name ?? ''), '第二班船也回来了。\n');
    expect((await checkSite(options)).problems).toEqual([]);
  },
);

test('a fresh clone may become a site, and no other folder with something in it', () => {
  const folder = scratch();
  mkdirSync(path.join(folder, '.git'));
  makeSite(folder, 'en');
  const before = readdirSync(folder);
  expect(() => makeSite(folder, 'en')).toThrow('is not an empty folder');
  expect(readdirSync(folder)).toEqual(before);
  const file = path.join(scratch(), 'file');
  writeFileSync(file, '');
  expect(() => makeSite(file, 'en')).toThrow('is not an empty folder');
});

const workflow = z.object({
  on: z.object({ pull_request: z.null() }),
  jobs: z.object({
    check: z.object({
      env: z.record(z.string(), z.string()),
      steps: z.array(
        z.union([z.object({ uses: z.string() }), z.object({ name: z.string(), run: z.string() })]),
      ),
    }),
  }),
});

test('VS Code is told which extension completes fields, and where the program is', () => {
  const folder = scratch();
  makeSite(folder, 'en');
  const files = readdirSync(path.join(folder, '.vscode')).toSorted();
  expect(files).toEqual(['extensions.json', 'markdown.code-snippets', 'settings.json']);
});

test('its workflow is one, and its hook can be run', () => {
  const folder = scratch();
  makeSite(folder, 'zh');
  const text = readFileSync(path.join(folder, '.github/workflows/check.yml'), 'utf8');
  expect(workflow.parse(parse(text)).jobs.check.steps).toContainEqual({
    name: 'Check',
    run: 'npm run --silent check -- --changed "origin/$BASE" --format github',
  });
  expect(statSync(path.join(folder, '.githooks/pre-commit')).mode & 0o111).toBe(0o111);
});
