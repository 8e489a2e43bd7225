/** Raise it with every change to the tables of any engine: stores are then made anew. */
export const SCHEMA_VERSION = 22;
