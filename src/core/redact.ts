// A shorter secret would cut ordinary words out of a message.
const MIN_SECRET_LENGTH = 6;
const CARRIES_SECRET = /auth|cookie|credential|key|password|secret|session|token/;

/** The values of the headers that carry credentials, going by their names. Names in lower case. */
export function getHeaderSecrets(headers: Record<string, string>): string[] {
  return Object.keys(headers)
    .filter((name) => CARRIES_SECRET.test(name))
    .map((name) => headers[name] ?? '');
}

/** Cuts secrets out of what a server sent back, so that none reaches a log by way of an error: as they are, as JSON and as a URL writes them. */
export function redact(text: string, secrets: readonly string[]): string {
  for (const value of secrets) {
    // `Bearer <key>` is one secret with its scheme and one without.
    for (const secret of [value, value.slice(value.indexOf(' ') + 1)]) {
      if (secret.length < MIN_SECRET_LENGTH) continue;
      for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeForUrl(secret)]) {
        text = text.replaceAll(form, '[redacted]');
      }
    }
  }
  return text;
}

function encodeForUrl(text: string): string {
  return encodeURIComponent(text.toWellFormed?.() ?? text);
}
