/** A settings file that cannot be used: says where, what was found and what was expected. */
export class SettingsError extends Error {}
