export interface SettingsPlace {
  file: string;
  /** Both from 1. */
  line: number;
  column: number;
}

/** A settings file that cannot be used: says where, what was found and what was expected. */
export class SettingsError extends Error {
  constructor(
    readonly complaint: string,
    readonly place?: SettingsPlace,
  ) {
    super(place ? `${place.file}:${place.line}:${place.column}: ${complaint}` : complaint);
  }
}
