/** Warns the first time that each deprecated method of a client is called. @internal */
export function createDeprecations(): (name: string, instead: string) => void {
  const warned = new Set<string>();
  return (name, instead) => {
    if (!warned.has(name)) warnDeprecated(name, instead);
    warned.add(name);
  };
}

/** @internal */
export function warnDeprecated(name: string, instead: string): void {
  const message = `evalwire/ptm: ${name} is deprecated; use ${instead}.`;
  const { process } = globalThis as { process?: { emitWarning?(message: string, type: string): void } };
  if (process?.emitWarning) process.emitWarning(message, 'DeprecationWarning');
  else console.warn(`DeprecationWarning: ${message}`);
}
