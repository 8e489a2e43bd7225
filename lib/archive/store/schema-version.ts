/**
 * Raise it with every change to the tables of any engine, or to what the settings in them are made of:
 * stores are then made anew, and old and new servers each read their own.
 */
export const SCHEMA_VERSION = 23;
