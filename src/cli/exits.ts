/** The input is wrong: exit 1, every problem on stderr. */
export class BadInput extends Error {}

/** The command is called wrongly: exit 2. */
export class WrongUsage extends Error {}
