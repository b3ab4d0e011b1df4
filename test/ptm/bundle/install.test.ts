import { access, chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type InstallSkillParams,
  installSkillBundle,
  installSkillForClaudeCode,
  installSkillForClient,
} from '../../../src/ptm/bundle/install.ts';
import { PTMLockedError, PTMNotFoundError, PTMResponseError, UsageError } from '../../../src/ptm/index.ts';
import { buildContents, HOSTILE_BUNDLES, pack, packBundle, sha256 } from '../../../src/ptm/mock/bundle.ts';
import { clientWith, failureOf, sent } from '../support.ts';

const onPosix = test.skipIf(sep === '\\');
const SKILL = {
  id: 'u-1',
  display_name: 'Réunion',
  consumer_summary: 'Paste – "get" minutes.',
  scripts: [{ path: 'scripts/run.sh', content: 'echo summarizing\n', executable: true }],
};
const bundle = (version = 3) => packBundle(buildContents(SKILL, version));

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'evalwire-install-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await chmod(root, 0o755);
  await rm(root, { recursive: true });
});

function install(bytes: Uint8Array, params: Partial<InstallSkillParams> = {}, headers: Record<string, string> = {}) {
  const { ptm } = clientWith([{ bytes, headers: { 'x-skill-bundle-sha256': sha256(bytes), ...headers } }]);
  return installSkillBundle(ptm, { skill_id: 'skill', target_dir: root, ...params });
}

/** Every file and folder below the root with its mode, folders with a slash at their end. */
async function tree(): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const rows = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const mode = ((await lstat(path)).mode & 0o777).toString(8);
    return [path.slice(root.length + 1) + (entry.isDirectory() ? '/' : ''), mode];
  });
  return Object.fromEntries((await Promise.all(rows)).sort());
}

describe('a good bundle', () => {
  onPosix('is written with the modes of contract §8, whatever the umask', async () => {
    const before = process.umask(0o077);
    try {
      await install(bundle());
    } finally {
      process.umask(before);
    }
    expect(await tree()).toEqual({
      'skill/': '755',
      'skill/manifest.json': '644',
      'skill/prompt.md': '644',
      'skill/scripts/': '755',
      'skill/scripts/run.sh': '755',
      'skill/tests.yaml': '644',
    });
  });

  test('returns the folder, both versions and the status', async () => {
    const path = join(root, 'skill');
    expect(await install(bundle(2))).toEqual({ path, version: 2, previous_version: undefined, status: 'fresh' });
    expect(await install(bundle(2))).toEqual({ path, version: 2, previous_version: 2, status: 'already_current' });
    expect(await install(bundle(3))).toEqual({ path, version: 3, previous_version: 2, status: 'upgraded' });
    expect(await install(bundle(1))).toEqual({ path, version: 1, previous_version: 3, status: 'downgraded' });
    const unnumbered = pack([{ path: 'SKILL.md', data: 'x' }]);
    expect(await install(unnumbered)).toEqual({ path, version: undefined, previous_version: 1, status: 'unknown' });
    expect(await install(bundle(1))).toMatchObject({ previous_version: undefined, status: 'fresh' });
  });

  test('removes all files of the old copy and leaves no temporary folder', async () => {
    await mkdir(join(root, 'skill', 'scripts'), { recursive: true });
    await writeFile(join(root, 'skill', 'scripts', 'old.sh'), 'old');
    await install(bundle());
    expect(Object.keys(await tree()).filter((path) => path.includes('old') || path.startsWith('.skill'))).toEqual([]);
  });

  test.each([
    ['not JSON', '{"version"'],
    ['no object', 'null'],
  ])('counts as fresh over a copy whose manifest is %s', async (_, text) => {
    await mkdir(join(root, 'skill'));
    await writeFile(join(root, 'skill', 'manifest.json'), text);
    expect(await install(bundle())).toMatchObject({ previous_version: undefined, status: 'fresh' });
  });

  test('is not awaited longer than the signal of the options allows', async () => {
    const { ptm } = clientWith([{ bytes: bundle() }]);
    const controller = new AbortController();
    const client: Pick<typeof ptm, 'downloadSkillBundle'> = {
      downloadSkillBundle: (params) => {
        const promise = ptm.downloadSkillBundle(params);
        promise.then(() => controller.abort(new Error('stop')));
        return promise;
      },
    };
    const params = { skill_id: 'skill', target_dir: root };
    await expect(installSkillBundle(client, params, { signal: controller.signal })).rejects.toThrow('stop');
    expect(await tree()).toEqual({});
  });

  test('is accepted without a digest in the headers', async () => {
    const { ptm } = clientWith([{ bytes: bundle() }]);
    expect(await installSkillForClient(ptm, { skill_id: 'skill', target_dir: root })).toBe(join(root, 'skill'));
  });

  test('may contain names with "./", folders and empty files', async () => {
    await install(
      pack([
        { path: './', type: '5' },
        { path: './docs/', type: '5' },
        { path: './docs/empty/', type: '5' },
        { path: './docs/réunion ☕.md', data: '' },
        { path: 'a/./b.txt', data: 'b' },
      ]),
    );
    expect(Object.keys(await tree())).toEqual([
      'skill/',
      'skill/a/',
      'skill/a/b.txt',
      'skill/docs/',
      'skill/docs/empty/',
      'skill/docs/réunion ☕.md',
    ]);
  });

  onPosix('replaces a link in place of the old copy and keeps its target', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'evalwire-elsewhere-'));
    await writeFile(join(elsewhere, 'mine.txt'), 'mine');
    await symlink(elsewhere, join(root, 'skill'));
    await install(bundle());
    expect((await lstat(join(root, 'skill'))).isSymbolicLink()).toBe(false);
    expect(await readdir(elsewhere)).toEqual(['mine.txt']);
    await rm(elsewhere, { recursive: true });
  });
});

describe('a bundle that is rejected (contract §8)', () => {
  const bundles: [string, () => Uint8Array][] = [
    ...Object.entries(HOSTILE_BUNDLES).filter(([id]) => id !== 'bad-sha'),
    ['an empty body', () => new Uint8Array()],
    ['an archive that breaks off', () => bundle().subarray(0, 100)],
    ['a member that breaks off', () => gzipSync(gunzipSync(bundle()).subarray(0, 1024))],
    ['a folder that climbs out', () => pack([{ path: '../escape.txt/', type: '5' }])],
    [
      'a link among good members',
      () =>
        pack([
          { path: 'ok.txt', data: 'x' },
          { path: 'docs', type: '2', link: '..' },
          { path: 'docs/escape.txt', data: 'x' },
        ]),
    ],
  ];

  test.each(bundles)('keeps the old copy and nothing else after %s', async (_what, bytes) => {
    await install(bundle());
    const before = await tree();
    const error = await failureOf(install(bytes()));
    expect(error).toBeInstanceOf(PTMResponseError);
    expect(error).toMatchObject({ statusCode: 200, name: 'PTMResponseError' });
    expect((error as Error).message).toMatch(/^skill bundle /);
    expect(await tree()).toEqual(before);
    await expect(access(join(dirname(root), 'escape.txt'))).rejects.toThrow();
  });

  test('rejects 4,000 paths that are 1,900 deep with little time and memory', async () => {
    const deep = pack(Array.from({ length: 4000 }, (_, n) => ({ path: `${'abcd/'.repeat(1900)}${n}`, data: 'x' })));
    const before = process.memoryUsage().rss;
    const start = performance.now();
    expect(await failureOf(install(deep))).toBeInstanceOf(PTMResponseError);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 ** 2);
  });

  test('rejects a digest that is not the body’s', async () => {
    const wrong = { 'x-skill-bundle-sha256': '0'.repeat(64) };
    const error = (await failureOf(install(bundle(), {}, wrong))) as Error;
    expect(error).toBeInstanceOf(PTMResponseError);
    expect(error.message).toContain('sha256 mismatch');
    expect(await tree()).toEqual({});
  });

  test('leaves no file after a rejected fresh install', async () => {
    await failureOf(install(HOSTILE_BUNDLES['bad-undeclared']?.() as Buffer));
    expect(await tree()).toEqual({});
  });
});

describe('the folder', () => {
  test.each(['.', '..', 'a/b', '../escape', '/abs/path', 'a\\b', 'a\u0000b', 'a\nb'])(
    'rejects install_name %o before the request',
    async (install_name) => {
      const { ptm, requests } = clientWith([{ bytes: bundle() }]);
      const error = await failureOf(installSkillBundle(ptm, { skill_id: 'skill', install_name, target_dir: root }));
      expect(error).toBeInstanceOf(UsageError);
      expect((error as Error).message).toMatch(
        /^install_name ".+" cannot name the skill's folder: it .+\. Pass a name without a path, e\.g\. the skill's slug\.$/,
      );
      expect(requests).toEqual([]);
    },
  );

  test('rejects an install_name that is a number before the request, and names its type', async () => {
    const { ptm, requests } = clientWith([{ bytes: bundle() }]);
    const params = { skill_id: 'skill', install_name: 5 as unknown as string, target_dir: root };
    expect(await failureOf(installSkillBundle(ptm, params))).toMatchObject({
      message:
        "install_name 5 cannot name the skill's folder: it is of type number. Pass a name without a path, e.g. the skill's slug.",
    });
    expect(requests).toEqual([]);
  });

  test.each(['@alice/meeting-summarizer', '..', ''])(
    'rejects the id %o as a folder and suggests install_name',
    async (skill_id) => {
      const { ptm, requests } = clientWith([{ bytes: bundle() }]);
      const error = await failureOf(installSkillBundle(ptm, { skill_id, target_dir: root }));
      expect(error).toBeInstanceOf(UsageError);
      expect((error as Error).message).toMatch(
        /^skill_id ".*" cannot name the skill's folder: it .+\. Pass "install_name", e\.g\. the skill's slug\.$/,
      );
      expect(requests).toEqual([]);
    },
  );

  test('installs any id with install_name', async () => {
    const { ptm, requests } = clientWith([{ bytes: bundle() }]);
    const params = { skill_id: '@alice/minutes', install_name: 'minutes', target_dir: root, version: 2 };
    expect(await installSkillForClient(ptm, params)).toBe(join(root, 'minutes'));
    expect((await sent(requests))[0]?.call).toBe('GET /api/v1/skills/%40alice%2Fminutes/bundle?version=2');
  });

  test('rejects and keeps a plain file in place of the folder', async () => {
    await writeFile(join(root, 'skill'), 'mine');
    expect(await failureOf(install(bundle()))).toBeInstanceOf(UsageError);
    expect(await readFile(join(root, 'skill'), 'utf8')).toBe('mine');
    expect(Object.keys(await tree())).toEqual(['skill']);
  });

  test.each([
    ['target_dir', { target_dir: 'ROOT/here' }, {}, 'here/skill'],
    ['target_dir before PTM_SKILLS_DIR', { target_dir: 'ROOT/here' }, { PTM_SKILLS_DIR: 'ROOT/env' }, 'here/skill'],
    ['PTM_SKILLS_DIR before project_dir', { project_dir: 'ROOT/p' }, { PTM_SKILLS_DIR: 'ROOT/env' }, 'env/skill'],
    ['project_dir', { project_dir: 'ROOT/p' }, {}, 'p/.claude/skills/skill'],
    [
      'project_dir for codex',
      { project_dir: 'ROOT/p', target_agent: 'Codex' },
      { CODEX_HOME: 'ROOT/c' },
      'p/.codex/skills/skill',
    ],
    ['the home folder', {}, {}, '.claude/skills/skill'],
    ['the home folder for hermes', { target_agent: 'HERMES' }, { CODEX_HOME: 'ROOT/c' }, '.hermes/skills/skill'],
    ['the home folder for codex', { target_agent: 'codex' }, {}, '.codex/skills/skill'],
    ['CODEX_HOME for codex', { target_agent: 'codex' }, { CODEX_HOME: 'ROOT/c' }, 'c/skills/skill'],
    ['~ for the home folder', { target_dir: '~' }, {}, 'skill'],
    ['~ before a slash for the home folder', { target_dir: '~/s' }, {}, 's/skill'],
    ['~ in PTM_SKILLS_DIR for the home folder', {}, { PTM_SKILLS_DIR: '~/s' }, 's/skill'],
    ['~ in project_dir for the home folder', { project_dir: '~/p' }, {}, 'p/.claude/skills/skill'],
    ['~ in CODEX_HOME for the home folder', { target_agent: 'codex' }, { CODEX_HOME: '~/c' }, 'c/skills/skill'],
    ['~ as it is in a name', { target_dir: 'ROOT/~x/y~/~' }, {}, '~x/y~/~/skill'],
    ['~x as it is in the current folder', { target_dir: '~x' }, {}, 'current/~x/skill'],
    ['PTM_SKILLS_DIR without the blanks around it', {}, { PTM_SKILLS_DIR: ' ROOT/env ' }, 'env/skill'],
    ['the home folder if the environment is blank', {}, { PTM_SKILLS_DIR: '  ' }, '.claude/skills/skill'],
    ['the same with CODEX_HOME', { target_agent: 'codex' }, { CODEX_HOME: ' \t' }, '.codex/skills/skill'],
    [
      'the home folder if the arguments are empty',
      { target_dir: '', project_dir: '', install_name: '', target_agent: '' },
      {},
      '.claude/skills/skill',
    ],
  ])('installs below %s', async (_what, params, environment, wanted) => {
    vi.stubEnv('HOME', root);
    vi.stubEnv('USERPROFILE', root);
    expect(homedir()).toBe(root);
    vi.spyOn(process, 'cwd').mockReturnValue(join(root, 'current'));
    const here = (value: string) => value.replace('ROOT', root);
    for (const [name, value] of Object.entries({ PTM_SKILLS_DIR: '', CODEX_HOME: '', ...environment }))
      vi.stubEnv(name, here(value));
    const { ptm } = clientWith([{ bytes: bundle() }]);
    const given = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, here(value as string)]));
    expect(await installSkillForClient(ptm, { skill_id: 'skill', ...given })).toBe(join(root, ...wanted.split('/')));
  });

  test('rejects an unknown agent before the request', async () => {
    const { ptm, requests } = clientWith([{ bytes: bundle() }]);
    const error = await failureOf(
      installSkillForClient(ptm, { skill_id: 's', target_agent: 'cursor', target_dir: root }),
    );
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toBe('target_agent "cursor" is not valid. Valid values: claude, codex, hermes.');
    expect(requests).toEqual([]);
  });
});

describe('for codex', () => {
  const skillFile = () => readFile(join(root, 'skill', 'SKILL.md'), 'utf8');

  test('builds a SKILL.md from the manifest and the prompt', async () => {
    await install(bundle(), { target_agent: 'codex' });
    expect(await skillFile()).toBe(
      '---\nname: "Réunion"\ndescription: "Paste – \\"get\\" minutes."\n---\n\nSummarize the meeting for {{audience}}:\n\n{{transcript}}',
    );
  });

  test('omits empty fields in SKILL.md', async () => {
    await install(pack([{ path: 'prompt.md', data: 'Hi' }]), { target_agent: 'codex' });
    expect(await skillFile()).toBe('---\n---\n\nHi');
  });

  test('writes a name that is a number as a string', async () => {
    await install(pack([{ path: 'manifest.json', data: '{"name": 5}' }]), { target_agent: 'codex' });
    expect(await skillFile()).toBe('---\nname: "5"\n---\n\n');
  });

  test.each([
    ['an object', { name: { toString: 1 }, summary: ['a'] }],
    ['empty', { name: '', summary: null }],
  ])('omits a name and a summary that are %s', async (_, fields) => {
    await install(pack([{ path: 'manifest.json', data: JSON.stringify(fields) }]), { target_agent: 'codex' });
    expect(await skillFile()).toBe('---\n---\n\n');
  });

  test.each(['skill.md', 'Skill.MD/', 'skill.md/a.txt'])('keeps %s', async (path) => {
    const type = path.endsWith('/') ? '5' : '0';
    const member = { path, type, data: type === '0' ? 'own' : '' } as const;
    await install(pack([{ path: 'other.txt', data: 'x' }, member]), { target_agent: 'codex' });
    expect((await readdir(join(root, 'skill'))).sort()).toEqual([path.split('/')[0], 'other.txt'].sort());
  });

  test.each(['skill.mdx', 'my-skill.md', 'docs/SKILL.md'])('creates SKILL.md next to %s', async (path) => {
    await install(pack([{ path, data: 'own' }]), { target_agent: 'codex' });
    expect(await skillFile()).toBe('---\n---\n\n');
    expect(await readFile(join(root, 'skill', path), 'utf8')).toBe('own');
  });

  onPosix('creates a SKILL.md that is not executable', async () => {
    await install(bundle(), { target_agent: 'codex' });
    expect(await tree()).toMatchObject({ 'skill/SKILL.md': '644' });
  });

  test('keeps a folder called SKILL.md', async () => {
    await install(pack([{ path: 'SKILL.md/a.txt', data: 'own' }]), { target_agent: 'codex' });
    expect(await readFile(join(root, 'skill', 'SKILL.md', 'a.txt'), 'utf8')).toBe('own');
  });

  test('keeps an existing SKILL.md, and creates none for other agents', async () => {
    await install(pack([{ path: 'SKILL.md', data: 'own' }]), { target_agent: 'codex' });
    expect(await skillFile()).toBe('own');
    await install(bundle());
    await expect(skillFile()).rejects.toThrow();
  });
});

describe('a download that fails', () => {
  test.each([
    [404, PTMNotFoundError],
    [423, PTMLockedError],
  ])('keeps the old copy after a %i', async (status, type) => {
    await install(bundle());
    const before = await tree();
    const { ptm } = clientWith([{ status, json: { detail: 'Security hold: no' } }]);
    expect(await failureOf(installSkillForClient(ptm, { skill_id: 'skill', target_dir: root }))).toBeInstanceOf(type);
    expect(await tree()).toEqual(before);
  });

  test('keeps the old copy and nothing else if the disk rejects a file', async () => {
    await install(bundle(2));
    const before = await tree();
    const half = pack([
      { path: 'a.txt', data: 'a' },
      { path: 'n'.repeat(300), data: 'x' },
    ]);
    expect(await failureOf(install(half))).toMatchObject({ code: 'ENAMETOOLONG' });
    expect(await tree()).toEqual(before);
  });
});

test('installSkillForClaudeCode installs like installSkillForClient and warns once for each client', async () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const { ptm } = clientWith([{ bytes: bundle() }]);
  const params = { skill_id: 'skill', target_dir: root };
  expect(basename(await installSkillForClaudeCode(ptm, params))).toBe('skill');
  const warning = [expect.stringMatching(/installSkillForClaudeCode.*installSkillForClient/), 'DeprecationWarning'];
  expect(warn.mock.calls).toEqual([warning]);
  await installSkillForClaudeCode(ptm, params);
  await installSkillForClient(ptm, params);
  expect(warn.mock.calls).toEqual([warning]);
  await installSkillForClaudeCode(clientWith([{ bytes: bundle() }]).ptm, params);
  expect(warn.mock.calls).toEqual([warning, warning]);
});
