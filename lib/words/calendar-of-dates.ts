/** The calendar of addresses and of Hugo: a year of another one would begin amid the page of a year. */
export const CALENDAR = 'gregory';
