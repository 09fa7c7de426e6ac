import {
  type Baseline,
  builtInRules,
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
import { type Location, locationOf, uriOf } from '../files/locations.ts';

/** The config of a document, with the space in which its file names are paths. */
export interface DocumentConfig {
  readonly config: ResolvedConfig;
  readonly pack: RulePack;
  readonly space: string;
  /** What the school knows of and lets be for now, of this document. */
  readonly baseline?: FileBaseline;
}

/**
 * Finds the config of each document upwards from it, and reads every file once until told to {@link forget}. Configs
 * and packs that come out the same as before stay the same objects, so that nothing is compiled again.
 */
export class ConfigStore {
  readonly #files: FileHost;
  #spaces = new Map<string, Space>();
  #folders: readonly string[] = [];
  #before = new Map<string, object>();
  #now = new Map<string, object>([[JSON.stringify(defaultConfig), defaultConfig]]);

  constructor(files: FileHost) {
    this.#files = files;
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
    const { resolver, packs } = this.#space(place.space);
    const config = this.#same(await resolver.resolve(place.path));
    const loaded = await packs.with(config.packs);
    const baseline = await this.#baselineOf(config, place);
    return {
      config,
      pack: config.packs.length === 0 ? loaded : this.#same(loaded),
      space: place.space,
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

  /** The files of a space by path, as configs want them. */
  hostOf(space: string): ConfigHost {
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
    const space = {
      resolver: new ConfigResolver(host, { knownRules: builtInRules() }),
      packs: new SchoolPacks(host),
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
  readonly resolver: ConfigResolver;
  readonly packs: SchoolPacks;
  readonly baselines: Map<string, Promise<Baseline | undefined>>;
}
