/** @internal The proxy with its checks: what the command `evalwire proxy` runs. */
import { Contract } from '../contract.ts';
import { type CheckedService, loadService, toDocumentUrl } from '../index.ts';
import { Recorder } from '../recorder.ts';
import { checkExchange, createMatcher } from '../traffic.ts';
import type { CheckReport, Finding } from '../types.ts';
import { HarWriter } from './har-writer.ts';
import { startProxy } from './proxy.ts';

interface CheckingProxyOptions {
  /** A checked base URL. */
  readonly upstream: string;
  readonly host: string;
  readonly port: number;
  /** Where to write the HAR. */
  readonly har?: string | undefined;
  readonly secrets?: readonly string[] | undefined;
  readonly variable?: string | undefined;
  readonly onFinding: (finding: Finding) => void;
  readonly onCall: (line: string) => void;
}

interface CheckingProxy {
  readonly url: string;
  /** Stops, completes the HAR and returns what was seen. */
  close(): Promise<CheckReport>;
}

export async function startCheckingProxy(
  service: CheckedService,
  options: CheckingProxyOptions,
): Promise<CheckingProxy> {
  const loaded = await loadService(service);
  const { upstream, host, port, har, onCall } = options;
  const contract = await Contract.open(loaded.document);
  const recorder = new Recorder(contract, { ...options, service: loaded.name, server: upstream });
  const find = createMatcher(contract, toDocumentUrl(upstream, loaded));
  const writer = har === undefined ? undefined : new HarWriter(har, options.secrets);
  try {
    const proxy = await startProxy({
      upstream: new URL(upstream),
      host,
      port,
      onExchange: (exchange, times) => {
        writer?.add(exchange, times);
        const { method, url } = exchange.request;
        const match = find(method, url);
        const status = typeof exchange.response === 'string' ? 'no response' : exchange.response.status;
        if (typeof match === 'object') checkExchange(contract, recorder, match, exchange);
        else if (method !== 'OPTIONS') recorder.note(`No operation has ${method} ${url.pathname}.`);
        const name = typeof match === 'object' ? match.operation.operationId : `${method} ${url.pathname}`;
        onCall(recorder.redact(`${name} ${status}`));
      },
    });
    return {
      url: proxy.url,
      close: async () => {
        await proxy.close();
        writer?.close();
        return recorder.createReport();
      },
    };
  } catch (error) {
    writer?.discard();
    throw error;
  }
}
