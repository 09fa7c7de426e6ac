import {
  type Baseline,
  builtInRules,
  ConfigError,
  type ConfigHost,
  ConfigResolver,
  defaultConfig,
  dutchPack,
  type FileBaseline,
  parentFolder,
  parseBaseline,
  pathFrom,
  type ResolvedConfig,
  type RulePack,
  SchoolPacks,
} from '@hwlint/core';
import type { FileHost } from '../files/file-host.ts';
import { keyOf, type Location, locationOf, uriOf } from '../files/locations.ts';

/** The config of a document, with the space in which its file names are paths. */
export interface DocumentConfig {
  readonly config: ResolvedConfig;
  readonly pack: RulePack;
  readonly space: string;
  /** What the school knows of and lets be for now, of this document. */
  readonly baseline?: FileBaseline;
}

/** The text of a document as it stands in the editor; undefined for one that is not open. */
export type OpenText = (uri: string) => string | undefined;

/**
 * Finds the config of each document upwards from it, and reads every file once until told to {@link forget}. A config that is
 * open counts as it stands in the editor, unless that is wrong: somebody is writing in it, so what was saved counts. Configs
 * and packs that come out the same as before stay the same objects, so that nothing is compiled again.
 */
export class ConfigStore {
  readonly #files: FileHost;
  readonly #openText: OpenText;
  /** What was read last of each file, by the key of its URI. */
  readonly #texts = new Map<string, string | undefined>();
  #spaces = new Map<string, Space>();
  #folders: readonly string[] = [];
  #before = new Map<string, object>();
  #now = new Map<string, object>([[JSON.stringify(defaultConfig), defaultConfig]]);

  constructor(files: FileHost, openText: OpenText = () => undefined) {
    this.#files = files;
    this.#openText = openText;
  }

  /** The workspace folders, as URIs. Documents without a path of their own have the config of the first. */
  setFolders(folders: readonly string[]): void {
    this.#folders = folders;
    this.forget();
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Reads every file anew from now on. */
  forget(): void {
    this.#spaces = new Map();
    this.#before = this.#now;
    this.#now = new Map([[JSON.stringify(defaultConfig), defaultConfig]]);
  }

  /**
   * @throws ConfigError with everything that is wrong; its paths are in the space of {@link placeOf}.
   */
  async of(uri: string): Promise<DocumentConfig> {
    const place = this.placeOf(uri);
    if (!place) return { config: defaultConfig, pack: dutchPack(), space: '' };
    const { edited, saved } = this.#space(place.space);
    try {
      return await this.#read(edited, place);
    } catch (error) {
      if (error instanceof ConfigError && edited.readsOpen()) return this.#read(saved, place);
      throw error;
    }
  }

  /** Whether the configs depend on a file, there or not. */
  dependOn(uri: string): boolean {
    return this.#texts.has(keyOf(uri));
  }

  /** Whether the configs depend on a file and read another text in it than this one. */
  differFrom(uri: string, text: string): boolean {
    return this.dependOn(uri) && this.#texts.get(keyOf(uri)) !== text;
  }

  async #read({ resolver, packs }: Reading, { path, space }: Location): Promise<DocumentConfig> {
    const config = this.#same(await resolver.resolve(path));
    const loaded = await packs.with(config.packs);
    const baseline = await this.#baselineOf(config, { path, space });
    return {
      config,
      pack: config.packs.length === 0 ? loaded : this.#same(loaded),
      space,
      ...(baseline && { baseline }),
    };
  }

  /** Where a document stands for its config: its own place, or in the first workspace folder. */
  placeOf(uri: string): Location | undefined {
    const own = locationOf(uri);
    if (own && !uri.startsWith('untitled:')) return own;
    const folder = locationOf(this.#folders[0] ?? '');
    return folder && { ...folder, path: `${folder.path.replace(/\/$/u, '')}/untitled` };
  }

  /** The files of a space by path, as configs want them: as they stand in the editor where they are open. */
  hostOf(space: string): ConfigHost {
    const saved = this.#savedHost(space);
    return {
      ...saved,
      readText: async (path) => {
        const uri = uriOf({ space, path });
        const text = this.#openText(uri) ?? (await saved.readText(path));
        this.#texts.set(keyOf(uri), text);
        return text;
      },
    };
  }

  #savedHost(space: string): ConfigHost {
    const files = this.#files;
    return {
      readText: async (path) => {
        const bytes = await files.readFile(uriOf({ space, path }));
        return bytes && new TextDecoder().decode(bytes);
      },
      listFiles: (folder) => files.listFiles(uriOf({ space, path: folder })),
    };
  }

  /** What the config's baseline knows of a document. One that is not there, or is none, knows nothing. */
  async #baselineOf({ baseline }: ResolvedConfig, place: Location): Promise<FileBaseline | undefined> {
    if (baseline === undefined) return undefined;
    const { baselines } = this.#space(place.space);
    const read =
      baselines.get(baseline) ??
      this.hostOf(place.space)
        .readText(baseline)
        .then((text) => parseBaseline(text ?? ''))
        .catch(() => undefined);
    baselines.set(baseline, read);
    const known = (await read)?.[pathFrom(parentFolder(baseline) ?? '', place.path)];
    return known && this.#same(known);
  }

  #space(name: string): Space {
    const known = this.#spaces.get(name);
    if (known) return known;
    const host = this.hostOf(name);
    let readsOpen = false;
    const noticing: ConfigHost = {
      ...host,
      readText: (path) => {
        readsOpen ||= this.#openText(uriOf({ space: name, path })) !== undefined;
        return host.readText(path);
      },
    };
    const space: Space = {
      edited: { ...readingOf(noticing), readsOpen: () => readsOpen },
      saved: readingOf(this.#savedHost(name)),
      baselines: new Map(),
    };
    this.#spaces.set(name, space);
    return space;
  }

  #same<T extends object>(value: T): T {
    const key = JSON.stringify(value);
    const known = (this.#now.get(key) ?? this.#before.get(key) ?? value) as T;
    this.#now.set(key, known);
    return known;
  }
}

interface Space {
  readonly edited: Reading & { readonly readsOpen: () => boolean };
  readonly saved: Reading;
  readonly baselines: Map<string, Promise<Baseline | undefined>>;
}

interface Reading {
  readonly resolver: ConfigResolver;
  readonly packs: SchoolPacks;
}

function readingOf(host: ConfigHost): Reading {
  return {
    resolver: new ConfigResolver(host, { knownRules: builtInRules() }),
    packs: new SchoolPacks(host),
  };
}
