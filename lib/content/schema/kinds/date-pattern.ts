import { anyCase } from './any-case';

const LEAP_YEAR = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const DAY_28 = String.raw`(?:0?[1-9]|1\d|2[0-8])`;
const DAY_30 = String.raw`(?:0?[1-9]|[12]\d|30)`;
const DAY_31 = String.raw`(?:0?[1-9]|[12]\d|3[01])`;

const OFFSET = String.raw`[+-](?:2[0-3]|[01]?\d)(?::?\d\d)?`;
const NAME = String.raw`(?: \(?[A-Za-z]{1,5}\)?)?`;
const ZONE = `(?:${['z', 'ut', 'utc', 'gmt'].map(anyCase).join('|')}|${OFFSET})${NAME}`;
const CLOCK = String.raw`(?:[01]?\d|2[0-3]):[0-5]?\d(?::[0-5]?\d(?:[.,]\d{1,9})?)?`;
const TIME = String.raw`${CLOCK}(?:\s*${ZONE})?`;

/** `2025-02-07 22:15:21`, `2025/2/7T22:15Z`. */
function numeric(separator: string): string {
  const dates = [
    String.raw`\d{4}${separator}(?:0?[13578]|1[02])${separator}${DAY_31}`,
    String.raw`\d{4}${separator}(?:0?[469]|11)${separator}${DAY_30}`,
    String.raw`\d{4}${separator}0?2${separator}${DAY_28}`,
    `${LEAP_YEAR}${separator}0?2${separator}29`,
  ];
  return String.raw`(?:${dates.join('|')})(?:(?:[Tt]|\s+)${TIME})?`;
}

/** `Fri, 07 Feb 2025 22:15:21 GMT`. */
function named(): string {
  const month = (names: string) => `(?:${names.split(' ').map(anyCase).join('|')})[A-Za-z]{0,6}`;
  const dates = [
    `${DAY_31}[ -]${month('jan mar may jul aug oct dec')}[ -]\\d{4}`,
    `${DAY_30}[ -]${month('apr jun sep nov')}[ -]\\d{4}`,
    `${DAY_28}[ -]${month('feb')}[ -]\\d{4}`,
    `29[ -]${month('feb')}[ -]${LEAP_YEAR}`,
  ];
  return String.raw`(?:[A-Za-z]{3,9},?\s+)?(?:${dates.join('|')})(?:\s+${TIME})?`;
}

// A year or a day without marks is more likely meant as that than as seconds.
const SECONDS = String.raw`(?!(?:\d{4}|\d{8})\s*$)-?\d{1,11}`;
// What Go writes for no date.
const NO_DATE = String.raw`0001-01-01[\s\S]*`;

/** All that `parseMoment` reads as a real date, which a property test holds it to. */
export const DATE = new RegExp(
  String.raw`^\s*(?:${[numeric('-'), numeric('/'), named(), SECONDS, NO_DATE].join('|')})\s*$`,
);
