/** Returns whether a text contains words, in upper or lower case. */
export function includesText(text: unknown, words: string): boolean {
  return String(text ?? '')
    .toLowerCase()
    .includes(words.toLowerCase());
}

/** Returns a prompt's id as a name of lower-case ASCII letters, digits and hyphens. */
export function createSlug(promptId: string): string {
  const ascii = promptId.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'skill';
}
