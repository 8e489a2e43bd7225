import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeSession, hasSession, openSession } from './session';

const TOKEN = 'token-of-the-night-desk';
const NOON = Date.UTC(2026, 6, 1, 12);
const HOUR_MS = 3_600_000;

/** What a browser sends back of a `set-cookie`. */
const sent = (set: string) => set.split(';')[0] ?? '';
const opened = sent(openSession(TOKEN, NOON, true));

test('a session lasts twelve hours', () => {
  expect(hasSession(opened, TOKEN, NOON)).toBe(true);
  expect(hasSession(`a=b; ${opened}; c=d`, TOKEN, NOON + 12 * HOUR_MS - 1)).toBe(true);
  expect(hasSession(opened, TOKEN, NOON + 12 * HOUR_MS)).toBe(false);
});

test('it goes to one place, is hidden from scripts and other sites, and says nothing', () => {
  const parts = openSession(TOKEN, NOON, true).split('; ').slice(1);
  expect(parts).toEqual([
    'Path=/-/editor/',
    'Max-Age=43200',
    'HttpOnly',
    'SameSite=Strict',
    'Secure',
  ]);
  expect(openSession(TOKEN, NOON, false)).not.toContain('Secure');
  expect(opened).not.toContain(TOKEN);
});

test('one that another token opened, or that was made longer, is none', () => {
  expect(hasSession(opened, `${TOKEN}!`, NOON)).toBe(false);
  const [name, value = ''] = opened.split('=');
  const [end, signature] = value.split('.');
  const longer = `${name}=${Number(end) + HOUR_MS}.${signature}`;
  expect(hasSession(longer, TOKEN, NOON)).toBe(false);
});

test('nor is what signs out, or anything else', () => {
  expect(hasSession(sent(closeSession(true)), TOKEN, NOON)).toBe(false);
  expect(hasSession(undefined, TOKEN, NOON)).toBe(false);
  fc.assert(
    fc.property(fc.string(), fc.string(), (end, signature) => {
      expect(hasSession(`broadsheet-editor=${end}.${signature}`, TOKEN, NOON)).toBe(false);
    }),
  );
});
