/**
 * Installs PTM skills for coding agents: downloads a bundle, checks all of it and writes it to the agent's folder. Node.js only.
 * Contract: `docs/contracts/ptm.md` §8.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { type CallOptions, env } from '../../core/options.ts';
import { warnDeprecated } from '../deprecated.ts';
import { createBundleError } from '../errors.ts';
import type { PtmClient } from '../index.ts';
import { type Bundle, BundleError, readBundle, readVersion } from './bundle.ts';
import { findNameProblem } from './file-names.ts';
import { replaceFolder } from './replace-folder.ts';

/** An agent that skills can be installed for. */
export type SkillAgent = 'claude' | 'codex' | 'hermes';

export interface InstallSkillParams {
  /** The skill's UUID. It also names the folder, unless you pass `install_name`. */
  skill_id: string;
  /** The name of the skill's folder, without a path; the skill's slug is a good choice. Default: `skill_id`. */
  install_name?: string | undefined;
  /** The folder of all skills; `~` is your home. Default: `PTM_SKILLS_DIR`, otherwise the agent's (see `target_agent`). */
  target_dir?: string | undefined;
  /** A project: skills go to `.claude/skills`, `.codex/skills` or `.hermes/skills` below it. `target_dir` and `PTM_SKILLS_DIR` replace it. */
  project_dir?: string | undefined;
  /**
   * The agent, in any letter case. Default `claude`: `~/.claude/skills`. `codex`: `$CODEX_HOME/skills`, otherwise `~/.codex/skills`; a
   * `SKILL.md` is added if the bundle has none. `hermes`: `~/.hermes/skills`.
   */
  target_agent?: SkillAgent | (string & {}) | undefined;
  /** The bundle version. Default: the active one. */
  version?: number | undefined;
}

/** What an install did. */
export interface InstalledSkill {
  /** The skill's folder, absolute. */
  path: string;
  /** The installed version; undefined if the bundle has none. */
  version: number | undefined;
  /** The version that was installed before; undefined if there was none that could be read. */
  previous_version: number | undefined;
  /** `fresh`: no version was installed before. `unknown`: there was one, and the new bundle has none. */
  status: 'fresh' | 'unknown' | 'already_current' | 'upgraded' | 'downgraded';
}

type Client = Pick<PtmClient, 'downloadSkillBundle'>;

/**
 * Downloads a skill's bundle, checks it and installs it. The new copy is written to disk next to the old one and renamed into place: no file of
 * the old copy survives, and if anything fails, the old copy stays. Installs into one folder wait for each other, also across processes.
 * An install that was interrupted is repaired by the next one.
 * @throws {UsageError} when an argument is not valid. Nothing was sent.
 * @throws {PTMResponseError} when the bundle is rejected: a wrong digest, a path that leads outside, a link, an undeclared script and so on.
 * A bundle has at most 2,000 files and folders, 64 MiB unpacked, 32 folders in depth and 1,024 bytes in a path.
 * @throws {PTMInstallError} when the file system does not allow the install, or another one into this folder does not end within 30 s.
 * @throws {PTMError} when the download fails.
 * @example const { path, status } = await installSkillBundle(ptm, { skill_id, install_name: 'meeting-summarizer' });
 */
export async function installSkillBundle(
  client: Client,
  params: InstallSkillParams,
  options?: CallOptions,
): Promise<InstalledSkill> {
  const { skill_id, version } = params;
  const agent = resolveAgent(params.target_agent);
  const target = join(resolveRoot(params, agent), resolveFolderName(params));
  const { data, response } = await client.downloadSkillBundle({ skill_id, version }, options).withResponse();
  let bundle: Bundle;
  try {
    bundle = readBundle(data, response.headers.get('x-skill-bundle-sha256'));
  } catch (error) {
    throw error instanceof BundleError ? createBundleError(skill_id, response, error.message) : error;
  }
  if (agent === 'codex') addSkillFile(bundle);
  const previous = await replaceFolder(target, bundle, () => readInstalledVersion(target), options?.signal);
  return {
    path: target,
    version: bundle.version,
    previous_version: previous,
    status: getStatus(bundle.version, previous),
  };
}

/** Same as {@link installSkillBundle}, but returns only the skill's folder. */
export async function installSkillForClient(
  client: Client,
  params: InstallSkillParams,
  options?: CallOptions,
): Promise<string> {
  return (await installSkillBundle(client, params, options)).path;
}

const warned = new WeakSet<Client>();

/**
 * Same as {@link installSkillForClient}, under its name in the vendor's older clients.
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

function resolveAgent(name: string | undefined): SkillAgent {
  const agent = String(name || 'claude').toLowerCase();
  if (Object.hasOwn(AGENT_FOLDERS, agent)) return agent as SkillAgent;
  throw new UsageError(
    `target_agent ${JSON.stringify(name)} is not valid. Valid values: ${Object.keys(AGENT_FOLDERS).join(', ')}.`,
  );
}

function resolveRoot({ target_dir, project_dir }: InstallSkillParams, agent: SkillAgent): string {
  const chosen = target_dir || env('PTM_SKILLS_DIR')?.trim();
  if (chosen) return resolve(expandHome(chosen));
  if (project_dir) return resolve(expandHome(project_dir), AGENT_FOLDERS[agent], 'skills');
  const codexHome = agent === 'codex' ? env('CODEX_HOME')?.trim() : undefined;
  return resolve(codexHome ? expandHome(codexHome) : join(homedir(), AGENT_FOLDERS[agent]), 'skills');
}

function expandHome(path: string): string {
  return path.replace(/^~(?=$|[/\\])/, homedir());
}

function resolveFolderName({ skill_id, install_name }: InstallSkillParams): string {
  const name = install_name || skill_id;
  const problem = typeof name === 'string' ? findNameProblem(name) : `is of type ${typeof name}`;
  if (!problem) return name;
  const [option, fix] =
    name !== install_name
      ? ['skill_id', 'Pass "install_name", e.g. the skill\'s slug']
      : ['install_name', "Pass a name without a path, e.g. the skill's slug"];
  throw new UsageError(`${option} ${JSON.stringify(name)} cannot name the skill's folder: it ${problem}. ${fix}.`);
}

/** Adds the file that Codex reads: front matter (a JSON string is also YAML), then the prompt. */
function addSkillFile({ files, folders, manifest }: Bundle): void {
  const paths = [...files.map(({ path }) => path), ...folders];
  if (paths.some((path) => /^skill\.md(\/|$)/i.test(path))) return;
  const prompt = files.find(({ path }) => path === 'prompt.md')?.data.toString('utf8') ?? '';
  const fields = Object.entries({ name: manifest.name, description: manifest.summary }).flatMap(([key, value]) =>
    // Of an object, not even a text can be made safely.
    value && typeof value !== 'object' ? [`${key}: ${JSON.stringify(String(value))}`] : [],
  );
  const text = ['---', ...fields, '---', '', prompt].join('\n');
  files.push({ path: 'SKILL.md', data: Buffer.from(text), executable: false });
}

async function readInstalledVersion(target: string): Promise<number | undefined> {
  try {
    return readVersion(JSON.parse(await readFile(join(target, 'manifest.json'), 'utf8')));
  } catch {
    return undefined;
  }
}

function getStatus(version: number | undefined, previous: number | undefined): InstalledSkill['status'] {
  if (previous === undefined) return 'fresh';
  if (version === undefined) return 'unknown';
  if (version === previous) return 'already_current';
  return version > previous ? 'upgraded' : 'downgraded';
}
