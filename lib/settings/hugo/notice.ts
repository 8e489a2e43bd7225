import { SettingsError } from '../settings-error';

/** A setting and where it stands. */
export interface Place {
  /** With dots, as the file spells it: `Params.logo.title`. */
  path: string;
  file: string;
  /** From 1. */
  line: number;
}

/** A setting that has no effect here, or not the one that its value asks for. */
export interface Notice extends Place {
  message: string;
  /** From 1, where it is known. */
  column?: number;
}

/** A notice in one line, as compilers write theirs. */
export function formatNotice({ file, line, column, path, message }: Notice): string {
  const place = [file, line, column].filter(Boolean).join(':');
  return `${file ? `${place}: ` : ''}${path}: ${message}`;
}

/**
 * Says of a file that cannot be read, and that the site can do without, what is wrong and where;
 * throws every other error.
 */
export function noticeOfUnread(error: unknown, file: string, path: string): Notice {
  const isSaid = error instanceof SettingsError;
  if (!isSaid && !(error instanceof Error && 'code' in error)) throw error;
  const { complaint, place } = isSaid ? error : { complaint: error.message, place: undefined };
  const [said = ''] = complaint.split(/:?\n/);
  const { line, column } = place ?? { line: 1, column: 1 };
  return { path, file, line, column, message: `${said}; nothing of the file is taken` };
}
