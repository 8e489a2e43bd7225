const definition = /^[ \t]*:(?=[ \t])/;

/** Whether a line begins a definition of a term. */
export function isDefinition(line: string): boolean {
  return definition.test(line);
}

/** A line that is shown as it is written, as what begins a definition is text. */
export function escapeDefinition(line: string): string {
  return line.replace(definition, '&#58;');
}

/**
 * A line that is shown as it is written. As character references: a backslash would open a formula
 * where it escapes a bracket.
 */
export function escapeMarks(line: string): string {
  return line
    .trim()
    .replace(/[-+*_~`[\]<>$\\]|[.)](?=[ \t])/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
