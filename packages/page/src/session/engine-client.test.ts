import { describe, expect, it, vi } from 'vitest';
import type { Answer, Task } from '../engine/protocol.ts';
import { EngineClient } from './engine-client.ts';

const task: Task = { kind: 'rules' };
const answer: Answer = { kind: 'rules', rules: [] };
const local = () => ({ answer: vi.fn(async () => answer) });

/** A worker as far as the client uses one. */
class FakeWorker extends EventTarget {
  readonly sent: { id: number }[] = [];
  readonly terminate = vi.fn();

  postMessage(message: { id: number }): void {
    this.sent.push(message);
  }

  tell(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  fail(): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message: 'stuk' }));
  }
}

const scriptsOf = (startWorker: (hasReaders: boolean) => FakeWorker, startLocal = local) => ({
  startWorker: (hasReaders: boolean) => startWorker(hasReaders) as unknown as Worker,
  startLocal,
  loadReaders: vi.fn(),
});
const clientOf = (worker: FakeWorker) => new EngineClient(scriptsOf(() => worker));
const document: Task = {
  kind: 'open',
  bytes: new Uint8Array(),
  path: 'week.docx',
  settings: { locale: 'nl', switches: {} },
};

describe('EngineClient', () => {
  it('gives each question its own answer, in whatever order they come', async () => {
    const worker = new FakeWorker();
    const client = clientOf(worker);
    const [first, second] = [client.ask(task), client.ask(task)];
    worker.tell({ id: 2, answer: { ...answer, rules: ['second'] } });
    worker.tell({ id: 1, answer });
    expect(await first).toEqual(answer);
    expect(await second).toMatchObject({ rules: ['second'] });
    expect(client.isInWorker).toBe(true);
  });

  it('does it itself where no worker can be made', async () => {
    const engine = local();
    const refuse = () => {
      throw new Error('not allowed');
    };
    const scripts = scriptsOf(refuse, () => engine);
    const client = new EngineClient(scripts);
    expect(await client.ask(task)).toBe(answer);
    expect(await client.ask(task)).toBe(answer);
    expect(engine.answer).toHaveBeenCalledTimes(2);
    expect(client.isInWorker).toBe(false);
    expect(scripts.loadReaders).not.toHaveBeenCalled();
    expect(await client.ask(document)).toBe(answer);
    expect(await client.ask(document)).toBe(answer);
    expect(scripts.loadReaders).toHaveBeenCalledTimes(1);
  });

  it('does it itself where a worker fails before it says anything', async () => {
    const worker = new FakeWorker();
    const client = clientOf(worker);
    const asked = client.ask(task);
    worker.fail();
    expect(await asked).toBe(answer);
    expect(worker.terminate).toHaveBeenCalled();
    expect(await client.ask(task)).toBe(answer);
  });

  it('brings the readers of documents when the first one is met, and lets the first worker end what it does', async () => {
    const workers = new Map<boolean, FakeWorker>();
    const start = vi.fn((hasReaders: boolean) => {
      const worker = new FakeWorker();
      workers.set(hasReaders, worker);
      return worker;
    });
    const client = new EngineClient(scriptsOf(start));
    const first = client.ask(task);
    expect(start.mock.calls).toEqual([[false]]);
    const second = client.ask(document);
    client.ask(document);
    expect(start.mock.calls).toEqual([[false], [true]]);
    expect(workers.get(false)?.terminate).not.toHaveBeenCalled();
    workers.get(false)?.tell({ id: 1, answer });
    workers.get(true)?.tell({ id: 1, answer });
    expect(await first).toEqual(answer);
    expect(await second).toEqual(answer);
    expect(workers.get(false)?.terminate).toHaveBeenCalled();
    expect(workers.get(true)?.sent.length).toBe(2);
  });

  it('reads documents itself where the worker that could fails', async () => {
    const workers: FakeWorker[] = [];
    const scripts = scriptsOf(() => {
      workers.push(new FakeWorker());
      return workers.at(-1) as FakeWorker;
    });
    const client = new EngineClient(scripts);
    const asked = client.ask(document);
    workers[1]?.fail();
    expect(await asked).toBe(answer);
    expect(scripts.loadReaders).toHaveBeenCalledTimes(1);
    expect(client.isInWorker).toBe(false);
  });

  it('says so when the engine fails', async () => {
    const worker = new FakeWorker();
    const client = clientOf(worker);
    const first = client.ask(task);
    worker.tell({ id: 1, error: 'stuk' });
    await expect(first).rejects.toThrow('stuk');
    const second = client.ask(task);
    worker.fail();
    await expect(second).rejects.toThrow('stuk');
  });
});
