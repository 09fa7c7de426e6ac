import type { Formatter } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { ndjson } from './ndjson.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';

/** The report formats by name. */
export const formatters = { stylish, json, ndjson, sarif, junit, github } satisfies Readonly<
  Record<string, Formatter>
>;

export type FormatName = keyof typeof formatters;

export const formatNames = Object.keys(formatters) as FormatName[];

/** Not a report: what the filter of --stdin --from ndjson writes. */
export const entriesFormat = 'ndjson-entries';
