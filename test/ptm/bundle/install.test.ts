import { access, chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findNameProblem } from '../../../src/ptm/bundle/file-names.ts';
import {
  type InstallSkillParams,
  installSkillBundle,
  installSkillForClaudeCode,
  installSkillForClient,
} from '../../../src/ptm/bundle/install.ts';
import { PTMLockedError, PTMNotFoundError, PTMResponseError, UsageError } from '../../../src/ptm/index.ts';
import { buildContents, HOSTILE_BUNDLES, type Member, pack, packBundle, sha256 } from '../../../src/ptm/mock/bundle.ts';
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

  test('reads the version from bundle_version', async () => {
    const older = pack([{ path: 'manifest.json', data: '{"bundle_version": 4}' }]);
    expect(await install(older)).toMatchObject({ version: 4 });
  });

  test.each([
    ['"7"', 7],
    ['" 7 "', 7],
    ['3.7', 3],
    ['"v7"', undefined],
    ['true', undefined],
    ['"7", "bundle_version": 9', 7],
    ['null, "bundle_version": "9"', 9],
  ])('reads the version %s as %o', async (version, wanted) => {
    const bytes = pack([{ path: 'manifest.json', data: `{"version": ${version}}` }]);
    expect((await install(bytes)).version).toBe(wanted);
  });

  test('removes all files of the old copy and leaves no temporary folder', async () => {
    await mkdir(join(root, 'skill', 'scripts'), { recursive: true });
    await writeFile(join(root, 'skill', 'scripts', 'old.sh'), 'old');
    await install(bundle());
    expect(Object.keys(await tree()).filter((path) => path.includes('old') || path.startsWith('.skill'))).toEqual([]);
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

  onPosix('uses the last of two rows for one script to decide whether it is executable', async () => {
    const data = 'echo\n';
    const row = { path: 'scripts/a.sh', sha256: sha256(data) };
    const scripts = [{ ...row, executable: true }, row];
    await install(
      pack([
        { path: 'manifest.json', data: JSON.stringify({ scripts }) },
        { path: 'scripts/a.sh', data },
      ]),
    );
    expect(await tree()).toMatchObject({ 'skill/scripts/a.sh': '644' });
  });

  test('does not make a file executable if the manifest’s value is not true', async () => {
    const data = 'echo\n';
    const scripts = [{ path: 'scripts/a.sh', sha256: sha256(data), executable: 'yes' }];
    await install(
      pack([
        { path: 'manifest.json', data: JSON.stringify({ scripts }) },
        { path: 'scripts/a.sh', data },
      ]),
    );
    if (sep === '/') expect(await tree()).toMatchObject({ 'skill/scripts/a.sh': '644' });
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
  const data = 'echo\n';
  const script = (row: object = {}) => ({ path: 'scripts/a.sh', sha256: sha256(data), ...row });
  const manifest = (value: unknown): Member => ({ path: 'manifest.json', data: JSON.stringify(value) });
  const more: Record<string, Member[]> = {
    'a path that climbs out from below': [{ path: 'a/../../escape.txt', data: 'x' }],
    'a path that only passes through ".."': [{ path: 'a/../b.txt', data: 'x' }],
    'a folder that climbs out': [{ path: '../escape/', type: '5' }],
    'a backslash': [{ path: '..\\escape.txt', data: 'x' }],
    'a control character': [{ path: 'a\u001b[2Jb', data: 'x' }],
    'a line break': [{ path: 'a\nb', data: 'x' }],
    'a member without a name': [{ path: '//', data: 'x' }],
    'the folder itself as a file': [{ path: '.', data: 'x' }],
    'a link among good members': [
      { path: 'ok.txt', data: 'x' },
      { path: 'docs', type: '2', link: '..' },
      { path: 'docs/x', data: 'x' },
    ],
    'a hard link to a member': [
      { path: 'ok.txt', data: 'x' },
      { path: 'again.txt', type: '1', link: 'ok.txt' },
    ],
    'two members of one name': [
      { path: 'a.txt', data: 'x' },
      { path: './a.txt', data: 'y' },
    ],
    'two names that differ in letter case': [
      { path: 'a.txt', data: 'x' },
      { path: 'A.TXT', data: 'y' },
    ],
    'two names that differ in composition': [
      { path: 'é', data: 'x' },
      { path: 'e\u0301', data: 'y' },
    ],
    'a file below a file': [
      { path: 'a', data: 'x' },
      { path: 'a/b', data: 'y' },
    ],
    'a file in the place of a folder': [
      { path: 'a/b', data: 'y' },
      { path: 'a', data: 'x' },
    ],
    'a script without any manifest': [{ path: 'scripts/a.sh', data }],
    'an undeclared script in other letters': [manifest({ scripts: [] }), { path: 'Scripts/a.sh', data }],
    'a file called scripts': [{ path: 'scripts', data }],
    'a manifest in another encoding': [{ path: 'manifest.json', data: Buffer.from([0x7b, 0xff, 0x7d]) }],
    'a manifest that is null': [manifest(null)],
    'scripts as an object': [manifest({ scripts: {} })],
    'scripts with a word in them': [manifest({ scripts: ['scripts/a.sh'] })],
    'a script path that is a number': [manifest({ scripts: [{ path: 5 }] })],
    'a script elsewhere': [manifest({ scripts: [script({ path: 'bin/a.sh' })] }), { path: 'bin/a.sh', data }],
    'a script that is the folder': [manifest({ scripts: [script({ path: 'scripts/' })] })],
    'a script path with ".."': [manifest({ scripts: [script({ path: 'scripts/../a.sh' })] }), { path: 'a.sh', data }],
    'a script path with "."': [
      manifest({ scripts: [script({ path: 'scripts/./a.sh' })] }),
      { path: 'scripts/a.sh', data },
    ],
    'a script path with an empty part': [
      manifest({ scripts: [script({ path: 'scripts//a.sh' })] }),
      { path: 'scripts/a.sh', data },
    ],
    'a script path with a backslash': [manifest({ scripts: [script({ path: 'scripts/a\\b' })] })],
    'a script path with NUL': [manifest({ scripts: [script({ path: 'scripts/a\u0000' })] })],
    'a digest in capitals': [
      manifest({ scripts: [script({ sha256: sha256(data).toUpperCase() })] }),
      { path: 'scripts/a.sh', data },
    ],
    'no digest': [manifest({ scripts: [{ path: 'scripts/a.sh' }] }), { path: 'scripts/a.sh', data }],
  };
  const bundles: [string, () => Uint8Array][] = [
    ...Object.entries(HOSTILE_BUNDLES).filter(([id]) => id !== 'bad-sha'),
    ...Object.entries(more).map(([what, members]): [string, () => Uint8Array] => [what, () => pack(members)]),
    ['an empty body', () => new Uint8Array()],
    ['an empty archive', () => gzipSync(Buffer.alloc(1024))],
    ['an archive that breaks off', () => bundle().subarray(0, 100)],
    [
      'a member that breaks off',
      () => gzipSync(Buffer.concat([rawTar(pack([{ path: 'a', data: 'x'.repeat(2000) }])).subarray(0, 1024)])),
    ],
    ['a header that was tampered with', () => tampered()],
    ['an archive in an archive', () => gzipSync(bundle())],
    ['an archive that unpacks to more than 64 MiB', () => gzipSync(Buffer.alloc(65 * 1024 ** 2))],
    ['more than 2,000 members', () => pack(Array.from({ length: 2001 }, (_, n) => ({ path: `${n}` })))],
    ['a path that is more than 32 folders deep', () => pack([{ path: `${'d/'.repeat(32)}f`, data: 'x' }])],
    ['a path of more than 1,024 bytes', () => pack([{ path: `${'é'.repeat(100)}/`.repeat(6), type: '5' }])],
  ];

  test.each(bundles)('keeps the old copy and nothing else after %s', async (_what, bytes) => {
    await install(bundle());
    const before = await tree();
    const error = await failureOf(install(bytes()));
    expect(error).toBeInstanceOf(PTMResponseError);
    expect(error).toMatchObject({ statusCode: 200, name: 'PTMResponseError' });
    expect((error as Error).message).toMatch(/^skill bundle /);
    // A name out of an archive must not reach a terminal as it is.
    expect((error as Error).message).not.toMatch(/\p{Cc}/u);
    expect(await tree()).toEqual(before);
    await expect(access(join(dirname(root), 'escape.txt'))).rejects.toThrow();
  });

  test('rejects a valid bundle that unpacks to more than 64 MiB', async () => {
    const bytes = pack([{ path: 'big.txt', data: Buffer.alloc(65 * 1024 ** 2) }]);
    expect(bytes.length).toBeLessThan(1024 ** 2);
    expect((await failureOf(install(bytes))) as Error).toMatchObject({
      name: 'PTMResponseError',
      message: `skill bundle unpacks to more than ${64 * 1024 ** 2} bytes`,
    });
    expect(await tree()).toEqual({});
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

  function rawTar(archive: Buffer): Buffer {
    return (process.getBuiltinModule('node:zlib') as typeof import('node:zlib')).gunzipSync(archive);
  }

  function tampered(): Buffer {
    const tar = rawTar(bundle());
    tar.write('evil', 0);
    return gzipSync(tar);
  }
});

describe('a bundle at a limit', () => {
  const scripts = (count: number, size: number) => {
    const members = Array.from({ length: count }, (_, n) => ({ path: `scripts/${n}`, data: Buffer.alloc(size, n) }));
    const rows = members.map(({ path, data }) => ({ path, sha256: sha256(data) }));
    return pack([{ path: 'manifest.json', data: JSON.stringify({ scripts: rows }) }, ...members]);
  };
  test.each([
    ['48 scripts', scripts(48, 1)],
    ['a script of 1 MiB', scripts(1, 1024 ** 2)],
    ['4 MiB of scripts', scripts(4, 1024 ** 2)],
    ['2,000 members', pack(Array.from({ length: 2000 }, (_, n) => ({ path: `${n}` })))],
    ['32 folders', pack([{ path: `${'d/'.repeat(31)}f`, data: 'x' }])],
    ['a path of 1,024 bytes', pack([{ path: `${`${'a'.repeat(204)}/`.repeat(4)}${'b'.repeat(204)}`, data: 'x' }])],
    ['scripts: null', pack([{ path: 'manifest.json', data: '{"scripts": null}' }])],
  ])('is accepted: %s', async (_what, bytes) => {
    expect(await install(bytes)).toMatchObject({ status: 'fresh' });
  });
});

describe('the folder', () => {
  test.each(['.', '..', 'a/b', '../escape', '/abs/path', 'a\\b', 'a\u0000b', 'a\nb'])(
    'rejects install_name %o before the request',
    async (install_name) => {
      const { ptm, requests } = clientWith([{ bytes: bundle() }]);
      const error = await failureOf(installSkillBundle(ptm, { skill_id: 'skill', install_name, target_dir: root }));
      expect(error).toBeInstanceOf(UsageError);
      expect((error as Error).message).toContain('install_name');
      expect(requests).toEqual([]);
    },
  );

  test.each(['@alice/meeting-summarizer', '..', ''])(
    'rejects the id %o as a folder and suggests install_name',
    async (skill_id) => {
      const { ptm, requests } = clientWith([{ bytes: bundle() }]);
      const error = await failureOf(installSkillBundle(ptm, { skill_id, target_dir: root }));
      expect(error).toBeInstanceOf(UsageError);
      expect((error as Error).message).toContain('Pass "install_name"');
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
    ['con', 'is a device'],
    ['NUL.txt', 'is a device'],
    ['com1', 'is a device'],
    ['a:b', 'cannot be a name'],
    ['a.', 'cannot be a name'],
    ['a ', 'cannot be a name'],
    ['conference', undefined],
  ])('finds that on Windows "%s" %s', (name, fault) => {
    const found = findNameProblem(name, 'win32');
    if (fault) expect(found).toContain(fault);
    else expect(found).toBeUndefined();
    expect(findNameProblem(name, 'linux')).toBeUndefined();
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
    ['~ for the home folder', { target_dir: '~/s' }, {}, 's/skill'],
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
    expect((error as Error).message).toContain('claude, codex, hermes');
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

test('installSkillForClaudeCode installs like installSkillForClient and warns once', async () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const { ptm } = clientWith([{ bytes: bundle() }]);
  const params = { skill_id: 'skill', target_dir: root };
  expect(basename(await installSkillForClaudeCode(ptm, params))).toBe('skill');
  await installSkillForClaudeCode(ptm, params);
  await installSkillForClient(ptm, params);
  expect(warn.mock.calls).toEqual([[expect.stringContaining('installSkillForClient'), 'DeprecationWarning']]);
});
