/** That another process, or none, follows the files of the site. */
export class NotFollowing extends Error {}
