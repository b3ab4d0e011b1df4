/**
 * Checks whether the vendors' Python clients have changed: `npm run vendors [-- recordings…] [-- --check]`.
 * Lists for each client the version that the recordings come from and the newest on the registry. With `--check` it installs both in
 * separate environments, makes every recorded call with each against a scripted server, and lists which requests changed and which
 * methods came or went. Exits 1 if `--check` finds a change. Needs Python 3.12 or newer; no vendor's server is called.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { environment, findPython } from '../interop/python.ts';
import { root } from '../services.ts';
import {
  type Changes,
  compareRuns,
  findUnlikeRecording,
  type RecordedRequest,
  type ReplayedCall,
  type Run,
} from './compare.ts';

interface Vendor {
  /** The recordings' file name without `.json`. */
  name: string;
  package: string;
  /** The versions that the recordings come from; the first has most of them. */
  recorded: [string, ...string[]];
}

const MOST_SHOWN = 20;
/** What a driver imports besides the client. */
const EXTRAS: Record<string, string> = { promptic: 'httpx\n', mutagent: 'httpx\n', prodloop: 'requests\nlitellm\n' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});
const vendors = listVendors();
const unknown = positionals.find((name) => !vendors.some((vendor) => vendor.name === name));
if (unknown !== undefined) {
  console.error(`There are no recordings "${unknown}". Valid names: ${vendors.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
let changed = false;
for (const vendor of vendors.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const newest = findNewest(vendor.package);
  const [recorded, ...older] = vendor.recorded;
  const verdict = newest === recorded ? 'the newest' : `the newest is ${newest}`;
  console.log(`${vendor.name}: ${vendor.package} ${vendor.recorded.join(' and ')} recorded; ${verdict}.`);
  if (!values.check) continue;
  const before = await replay(vendor, recorded);
  let unlike = findUnlikeRecording(before, readRequests(vendor));
  for (const version of older) {
    const others = findUnlikeRecording(await replay(vendor, version), readRequests(vendor));
    unlike = unlike.filter((id) => others.includes(id));
  }
  const total = before.calls.length;
  console.log(`  ${vendor.recorded.join(', ')}: ${total - unlike.length} of ${total} calls send what is recorded.`);
  if (newest === recorded) {
    printList('calls that this script cannot make as the recording did', unlike);
    continue;
  }
  const changes = compareRuns(before, await replay(vendor, newest));
  printChanges(changes);
  changed ||= Object.values(changes).some((list: unknown[]) => list.length > 0);
}
process.exitCode = changed ? 1 : 0;

/** The clients that recordings name; recordings of a document alone have none. */
function listVendors(): Vendor[] {
  const folder = `${root}test/recordings/`;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { sdk } = JSON.parse(readFileSync(folder + file, 'utf8')) as { sdk: string };
      const [first, ...others] = [...sdk.matchAll(/([\w-]+)==([\w.]+\w)/g)];
      if (!first) return [];
      const [, name = '', version = ''] = first;
      const recorded: Vendor['recorded'] = [version, ...others.map(([, , other = '']) => other)];
      return [{ name: file.replace('.json', ''), package: name, recorded }];
    });
}

function findNewest(name: string): string {
  const args = ['-m', 'pip', 'index', 'versions', name, '--disable-pip-version-check'];
  const { stdout, stderr } = spawnSync(findPython(), args, { encoding: 'utf8' });
  const version = /\(([^)]+)\)/.exec(stdout ?? '')?.[1];
  if (!version) throw new Error(`The registry does not tell the versions of ${name}: ${stderr}`);
  return version;
}

/** Makes the recorded calls with one version of a client, in a separate environment. */
async function replay(vendor: Vendor, version: string): Promise<Run> {
  const scratch = mkdtempSync(join(tmpdir(), 'evalwire-vendors-'));
  try {
    const requirements = join(scratch, 'requirements.txt');
    writeFileSync(requirements, `${vendor.package}==${version}\n${EXTRAS[vendor.name] ?? ''}`);
    const python = environment(requirements);
    const script = `${root}scripts/vendors/replay.py`;
    const child = spawn(python, [script, vendor.name], { cwd: scratch, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const run: Run = { methods: [], calls: [] };
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith('{')) continue;
      const parsed = JSON.parse(line) as { methods: string[] } | ReplayedCall;
      if ('methods' in parsed) run.methods = parsed.methods;
      else run.calls.push(parsed);
    }
    const code = await ended;
    if (code !== 0) throw new Error(`${vendor.package} ${version}: the replay ended with exit code ${code}.`);
    return run;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function readRequests({ name }: Vendor): Map<string, RecordedRequest[]> {
  const { cases } = JSON.parse(readFileSync(`${root}test/recordings/${name}.json`, 'utf8')) as {
    cases: { id: string; exchanges: { request: RecordedRequest }[] }[];
  };
  return new Map(cases.map(({ id, exchanges }) => [id, exchanges.map(({ request }) => request)]));
}

function printChanges({ added, removed, altered, gone, calls }: Changes): void {
  printList('methods that came', added);
  printList('methods that went', removed);
  printList('methods with other parameters', altered);
  printList('recorded calls whose method is gone', gone);
  const lines = calls.map(({ case: id, differences }) => `${id}: ${differences.slice(0, 3).join('; ')}`);
  printList('recorded calls that send something else, or end in another way', lines);
}

function printList(title: string, lines: string[]): void {
  if (lines.length === 0) return;
  console.log(`  ${title} (${lines.length}):`);
  for (const line of lines.slice(0, MOST_SHOWN)) console.log(`    ${line}`);
  if (lines.length > MOST_SHOWN) console.log(`    … and ${lines.length - MOST_SHOWN} more`);
}
