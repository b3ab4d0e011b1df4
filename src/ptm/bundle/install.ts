/**
 * Installs PTM skills for coding agents: downloads a bundle, checks all of it and puts it into the agent's folder in one step.
 * Node.js only. Contract: `docs/contracts/ptm.md` §8.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { type CallOptions, env } from '../../core/options.ts';
import { warnDeprecated } from '../deprecated.ts';
import { createBundleError } from '../errors.ts';
import type { PtmClient } from '../index.ts';
import { type Bundle, BundleFault, type BundleFile, readBundle, versionOf } from './bundle.ts';
import { faultOfName } from './file-names.ts';

/** An agent that skills can be installed for. */
export type SkillAgent = 'claude' | 'codex' | 'hermes';

export interface InstallSkillParams {
  /** The skill's UUID. As the folder's name it serves only where it is one plain name; otherwise give `install_name`. */
  skill_id: string;
  /** The folder to install into, one plain name; the skill's slug is a good one. Default: `skill_id` as it is. */
  install_name?: string | undefined;
  /** The folder that holds all skills; `~` is your home. Default: `PTM_SKILLS_DIR`, else the agent's (below). */
  target_dir?: string | undefined;
  /** A project: skills go to `.claude/skills`, `.codex/skills` or `.hermes/skills` below it. `target_dir` and `PTM_SKILLS_DIR` come first. */
  project_dir?: string | undefined;
  /**
   * The agent, in any letter case. Default `claude`: `~/.claude/skills`. `codex`: `$CODEX_HOME/skills`, else `~/.codex/skills`; its bundle gets a
   * `SKILL.md` where it has none. `hermes`: `~/.hermes/skills`.
   */
  target_agent?: SkillAgent | (string & {}) | undefined;
  /** The bundle version. Default: the active one. */
  version?: number | undefined;
}

/** What an install did. */
export interface InstalledSkill {
  /** The skill's folder, absolute. */
  path: string;
  /** The bundle version that is there now; undefined where the bundle tells none. */
  version: number | undefined;
  /** The version that was there before; undefined where there was none that could be read. */
  previous_version: number | undefined;
  /** `fresh`: no version was there before. `unknown`: there was one, and the new bundle tells none. */
  status: 'fresh' | 'unknown' | 'already_current' | 'upgraded' | 'downgraded';
}

type Client = Pick<PtmClient, 'downloadSkillBundle'>;

/**
 * Downloads a skill's bundle, checks it and installs it. The new copy is written beside the old one and renamed into place: no file of the old copy
 * survives, and whatever fails, the old copy stays as it was (contract §8).
 * @throws UsageError before any request, where an argument cannot be used.
 * @throws PTMResponseError where the bundle is refused: a wrong digest, a path that leads outside, a link, an undeclared script and the like.
 * @throws PTMError where the download fails.
 */
export async function installSkillBundle(
  client: Client,
  params: InstallSkillParams,
  options?: CallOptions,
): Promise<InstalledSkill> {
  const { skill_id, version } = params;
  const agent = agentOf(params.target_agent);
  const target = join(rootOf(params, agent), folderOf(params));
  const wanted = version === undefined ? { skill_id } : { skill_id, version };
  const { data, response } = await client.downloadSkillBundle(wanted, options).withResponse();
  let bundle: Bundle;
  try {
    bundle = await readBundle(data, response.headers.get('x-skill-bundle-sha256'));
  } catch (error) {
    throw error instanceof BundleFault ? createBundleError(skill_id, response, error.message) : error;
  }
  if (agent === 'codex') addSkillFile(bundle);
  const previous = await installedVersion(target);
  await replaceFolder(target, bundle);
  return {
    path: target,
    version: bundle.version,
    previous_version: previous,
    status: statusOf(bundle.version, previous),
  };
}

/** As {@link installSkillBundle}; gives the skill's folder alone. */
export async function installSkillForClient(
  client: Client,
  params: InstallSkillParams,
  options?: CallOptions,
): Promise<string> {
  return (await installSkillBundle(client, params, options)).path;
}

const warned = new WeakSet<Client>();

/**
 * As {@link installSkillForClient}, under the name of the vendor's older clients.
 * @deprecated Use `installSkillForClient` or `installSkillBundle`.
 */
export async function installSkillForClaudeCode(
  client: Client,
  params: InstallSkillParams,
  options?: CallOptions,
): Promise<string> {
  if (!warned.has(client)) warnDeprecated('installSkillForClaudeCode', 'installSkillForClient');
  warned.add(client);
  return installSkillForClient(client, params, options);
}

const AGENT_FOLDERS: Record<SkillAgent, string> = { claude: '.claude', codex: '.codex', hermes: '.hermes' };

function agentOf(name: string | undefined): SkillAgent {
  const agent = String(name || 'claude').toLowerCase();
  if (Object.hasOwn(AGENT_FOLDERS, agent)) return agent as SkillAgent;
  throw new UsageError(
    `target_agent ${JSON.stringify(name)} is not known; use one of ${Object.keys(AGENT_FOLDERS).join(', ')}.`,
  );
}

function rootOf({ target_dir, project_dir }: InstallSkillParams, agent: SkillAgent): string {
  const chosen = target_dir || env('PTM_SKILLS_DIR')?.trim();
  if (chosen) return resolve(withHome(chosen));
  if (project_dir) return resolve(withHome(project_dir), AGENT_FOLDERS[agent], 'skills');
  const codexHome = agent === 'codex' ? env('CODEX_HOME')?.trim() : undefined;
  return resolve(codexHome ? withHome(codexHome) : join(homedir(), AGENT_FOLDERS[agent]), 'skills');
}

function withHome(path: string): string {
  return path.replace(/^~(?=$|[/\\])/, homedir());
}

function folderOf({ skill_id, install_name }: InstallSkillParams): string {
  const name = install_name || skill_id;
  const fault = typeof name === 'string' ? faultOfName(name) : `is of type ${typeof name}`;
  if (!fault) return name;
  const [option, fix] =
    name !== install_name
      ? ['skill_id', 'give "install_name", such as the skill\'s slug']
      : ['install_name', "give one plain name, such as the skill's slug"];
  throw new UsageError(`${option} ${JSON.stringify(name)} cannot name the skill's folder: it ${fault}; ${fix}.`);
}

/** Codex reads `SKILL.md`: front matter, whose JSON strings are YAML as well, then the prompt. */
function addSkillFile({ files, folders, manifest }: Bundle): void {
  const paths = [...files.map(({ path }) => path), ...folders];
  if (paths.some((path) => /^skill\.md(\/|$)/i.test(path))) return;
  const prompt = files.find(({ path }) => path === 'prompt.md')?.data.toString('utf8') ?? '';
  const fields = Object.entries({ name: manifest.name, description: manifest.summary }).filter(([, value]) => value);
  const lines = ['---', ...fields.map(([key, value]) => `${key}: ${JSON.stringify(String(value))}`), '---', '', prompt];
  files.push({ path: 'SKILL.md', data: Buffer.from(lines.join('\n')), executable: false });
}

async function installedVersion(target: string): Promise<number | undefined> {
  try {
    return versionOf(JSON.parse(await readFile(join(target, 'manifest.json'), 'utf8')));
  } catch {
    return undefined;
  }
}

function statusOf(version: number | undefined, previous: number | undefined): InstalledSkill['status'] {
  if (previous === undefined) return 'fresh';
  if (version === undefined) return 'unknown';
  if (version === previous) return 'already_current';
  return version > previous ? 'upgraded' : 'downgraded';
}

const FOLDER_MODE = 0o755;
const FILE_MODE = 0o644;
const SCRIPT_MODE = 0o755;

/** Writes the bundle beside `target` and renames it into place. */
async function replaceFolder(target: string, bundle: Bundle): Promise<void> {
  const root = dirname(target);
  await mkdir(root, { recursive: true });
  const staging = await mkdtemp(join(root, '.skill-'));
  try {
    for (const folder of bundle.folders) await makeFolder(staging, folder);
    for (const file of bundle.files) await writeBundleFile(staging, file);
    await chmod(staging, FOLDER_MODE);
    await swap(staging, target);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw error;
  }
}

async function writeBundleFile(staging: string, { path, data, executable }: BundleFile): Promise<void> {
  if (path.includes('/')) await makeFolder(staging, dirname(path));
  const file = join(staging, path);
  const mode = executable ? SCRIPT_MODE : FILE_MODE;
  await writeFile(file, data, { flag: 'wx', mode });
  // The process's umask has taken bits away.
  await chmod(file, mode);
}

async function makeFolder(staging: string, path: string): Promise<void> {
  let folder = staging;
  for (const segment of path.split('/')) {
    folder = join(folder, segment);
    await mkdir(folder, { recursive: true });
    await chmod(folder, FOLDER_MODE);
  }
}

/** The old copy steps aside and comes back if the new one cannot take its place. A link in its place goes, what it leads to stays. */
async function swap(staging: string, target: string): Promise<void> {
  const old = (await exists(target))
    ? join(dirname(target), `.skill-old-${randomBytes(6).toString('hex')}`)
    : undefined;
  if (old) await rename(target, old);
  try {
    await rename(staging, target);
  } catch (error) {
    if (old) await rename(old, target);
    throw error;
  }
  // The new copy is in place; an old one that cannot be removed is no reason to call that a failure.
  if (old) await rm(old, { recursive: true, force: true }).catch(() => {});
}

/** @throws UsageError where a plain file is in the way: it is nobody's old copy. */
async function exists(path: string): Promise<boolean> {
  try {
    const found = await lstat(path);
    if (found.isDirectory() || found.isSymbolicLink()) return true;
    throw new UsageError(`${path} is a file; move it away, or give another "install_name".`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
