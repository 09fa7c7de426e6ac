import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';

/** One direction of a line between two programs in one process. Every message goes through JSON, as on a real line. */
export class Line {
  #callback: DataCallback | undefined;
  #waiting: string[] = [];
  /** Told of every message when it is written, as text. */
  onWrite: ((text: string) => void) | undefined;

  readonly reader: MessageReader = new LineReader((callback) => {
    this.#callback = callback;
    for (const text of this.#waiting.splice(0)) callback(JSON.parse(text));
  });

  readonly writer: MessageWriter = new LineWriter((message) => {
    const text = JSON.stringify(message);
    this.onWrite?.(text);
    this.send(text);
  });

  /** Sends a message as it stands, valid or not to the one who reads it. */
  send(text: string): void {
    if (this.#callback) this.#callback(JSON.parse(text));
    else this.#waiting.push(text);
  }
}

class LineReader extends AbstractMessageReader {
  readonly #start: (callback: DataCallback) => void;

  constructor(start: (callback: DataCallback) => void) {
    super();
    this.#start = start;
  }

  listen(callback: DataCallback): Disposable {
    this.#start(callback);
    return { dispose: () => {} };
  }
}

class LineWriter extends AbstractMessageWriter {
  readonly #write: (message: Message) => void;

  constructor(write: (message: Message) => void) {
    super();
    this.#write = write;
  }

  async write(message: Message): Promise<void> {
    this.#write(message);
  }

  end(): void {}
}
