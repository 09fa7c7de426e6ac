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

const clientOf = (worker: FakeWorker, startLocal = local) =>
  new EngineClient(() => worker as unknown as Worker, startLocal);

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
    const client = new EngineClient(
      () => {
        throw new Error('not allowed');
      },
      () => engine,
    );
    expect(await client.ask(task)).toBe(answer);
    expect(await client.ask(task)).toBe(answer);
    expect(engine.answer).toHaveBeenCalledTimes(2);
    expect(client.isInWorker).toBe(false);
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
