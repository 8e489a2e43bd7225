/** That a check cannot be made as it was asked for; its text is for whoever asked. */
export class CheckError extends Error {}
