/** Ids that have a special meaning in PTM's mock. */

/** Returns whether an id is never found, even if the mock is not strict: for tests of the 404. */
export function isUnknown(id: string): boolean {
  return /missing|unknown|no[._-]such|does[._-]not[._-]exist|^nope$/.test(id);
}

/** Returns whether a prompt is on a security hold. */
export function isOnHold(promptId: unknown): boolean {
  return promptId === 'my_team.held';
}
