/** Chromium without a screen, spoken to over the DevTools protocol: enough to load a page and to look at it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
const START_MS = 30_000;
const COMMAND_MS = 60_000;

/**
 * A Chromium: `EVALWIRE_CHROMIUM`, then what is on the PATH; on Debian and its like, root installs the package.
 * Undefined if there is none and none can be installed.
 */
export function findChromium(): string | undefined {
  const named = process.env.EVALWIRE_CHROMIUM;
  const there = () => [...(named ? [named] : []), ...NAMES].find((name) => works(name, ['--version']));
  const found = there();
  if (found !== undefined || process.getuid?.() !== 0 || !works('apt-get', ['--version'])) return found;
  console.log('Installing chromium …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-qq', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, { env: environment, encoding: 'utf8' });
    if (status !== 0) console.log(`apt-get ${args.join(' ')} failed: ${stderr.trim()}`);
  }
  return there();
}

function works(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

export interface Visit {
  /** Hosts other than the local one that the page, or anything it started, requested. */
  readonly elsewhere: string[];
  /** Uncaught errors and errors written to the console. */
  readonly errors: string[];
  /** Evaluates an expression in the page; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** The visible part as a PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A running browser that knows no other machine. */
export class Browser {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #wire: Wire;

  private constructor(child: ChildProcess, profile: string, wire: Wire) {
    this.#process = child;
    this.#profile = profile;
    this.#wire = wire;
  }

  static async start(chromium: string): Promise<Browser> {
    const profile = mkdtempSync(join(tmpdir(), 'evalwire-chromium-'));
    const child = spawn(
      chromium,
      [
        '--headless',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--disable-sync',
        '--hide-scrollbars',
        '--no-first-run',
        '--window-size=1400,1000',
        // Chromium's sandbox does not run as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    try {
      return new Browser(child, profile, await Wire.open(await devtools(child)));
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  }

  /** Loads a page and waits for its load event. */
  async visit(url: string): Promise<Visit> {
    const wire = this.#wire;
    const elsewhere = new Set<string>();
    const errors: string[] = [];
    const { targetId } = await wire.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await wire.send('Target.attachToTarget', { targetId, flatten: true });
    let loaded = () => {};
    const load = new Promise<void>((resolve) => {
      loaded = resolve;
    });
    const observe = async (session: string, domains: string[]) => {
      wire.listen(session, (method, params) => {
        if (method === 'Page.loadEventFired') loaded();
        if (method === 'Runtime.exceptionThrown')
          errors.push(params.exceptionDetails.exception?.description ?? 'error');
        if (method === 'Log.entryAdded' && params.entry.level === 'error') errors.push(getText(params.entry));
        if (method === 'Network.requestWillBeSent') note(params.request.url, url, elsewhere);
        // A worker waits until it is observed too.
        if (method === 'Target.attachedToTarget') void observe(params.sessionId, ['Network', 'Runtime', 'Log']);
      });
      for (const domain of domains) await wire.send(`${domain}.enable`, {}, session);
      await wire.send(
        'Target.setAutoAttach',
        { autoAttach: true, waitForDebuggerOnStart: true, flatten: true },
        session,
      );
      await wire.send('Runtime.runIfWaitingForDebugger', {}, session);
    };
    await observe(sessionId, ['Page', 'Network', 'Runtime', 'Log']);
    await wire.send('Page.navigate', { url }, sessionId);
    await load;
    return {
      get elsewhere() {
        return [...elsewhere];
      },
      errors,
      evaluate: async (expression) => {
        const options = { expression, awaitPromise: true, returnByValue: true };
        const { result, exceptionDetails } = await wire.send('Runtime.evaluate', options, sessionId);
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      },
      type: async (text) => {
        await wire.send('Input.insertText', { text }, sessionId);
      },
      screenshot: async () => {
        const { data } = await wire.send('Page.captureScreenshot', { format: 'png' }, sessionId);
        return Buffer.from(data, 'base64');
      },
      close: async () => {
        await wire.send('Target.closeTarget', { targetId });
      },
    };
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#wire.close();
    this.#process.kill();
    await gone;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function getText({ text, url }: Message): string {
  return url ? `${text} (${url})` : text;
}

/** Takes note of a request to another host; `data:`, `blob:` and the like stay in the browser. */
function note(wanted: string, page: string, elsewhere: Set<string>): void {
  const { protocol, host } = new URL(wanted);
  if (/^(https?|wss?):$/.test(protocol) && host !== new URL(page).host) elsewhere.add(host);
}

/** The address that Chromium prints once it is ready. */
function devtools(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const fail = () => reject(new Error(`Chromium did not start:\n${said.join('\n')}`));
    const timer = setTimeout(fail, START_MS);
    child.once('error', fail);
    child.once('exit', fail);
    if (!child.stderr) return fail();
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line);
      const address = /^DevTools listening on (\S+)/.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

// biome-ignore lint/suspicious/noExplicitAny: messages of the DevTools protocol, read by name.
type Message = any;

/** Commands and events over one WebSocket. */
class Wire {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { resolve(result: Message): void; reject(error: Error): void }>();
  readonly #listeners = new Map<string, (method: string, params: Message) => void>();
  #last = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#take(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Chromium has gone away.'));
      this.#waiting.clear();
    });
  }

  static open(address: string): Promise<Wire> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(address);
      socket.addEventListener('open', () => resolve(new Wire(socket)));
      socket.addEventListener('error', () => reject(new Error(`No connection to ${address}.`)));
    });
  }

  send(method: string, params: object, sessionId?: string): Promise<Message> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method}: no answer in ${COMMAND_MS} ms`)), COMMAND_MS);
      const settled = <T>(then: (value: T) => void) => {
        return (value: T) => {
          clearTimeout(timer);
          this.#waiting.delete(id);
          then(value);
        };
      };
      this.#waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
      this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
    });
  }

  listen(sessionId: string, listener: (method: string, params: Message) => void): void {
    this.#listeners.set(sessionId, listener);
  }

  close(): void {
    this.#socket.close();
  }

  #take({ id, result, error, sessionId, method, params }: Message): void {
    if (id === undefined) this.#listeners.get(sessionId)?.(method, params);
    else if (error) this.#waiting.get(id)?.reject(new Error(error.message));
    else this.#waiting.get(id)?.resolve(result);
  }
}
