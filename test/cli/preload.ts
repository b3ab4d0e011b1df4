// Loaded into a child with --import: prints what it loaded and read, when it ends.
import fs from 'node:fs';
import module from 'node:module';

const seen: string[] = [];
const { readFileSync } = fs;
fs.readFileSync = ((path: fs.PathOrFileDescriptor, options: undefined) => {
  seen.push(String(path));
  return readFileSync(path, options);
}) as typeof fs.readFileSync;
module.syncBuiltinESMExports();
module.registerHooks({
  load(url, context, nextLoad) {
    seen.push(url);
    return nextLoad(url, context);
  },
});
process.on('exit', () => process.stderr.write(seen.join('\n')));
